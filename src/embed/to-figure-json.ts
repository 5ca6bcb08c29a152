import {isQuantity, type Quantity} from "../components/index.js";
import {digitsValue} from "./digits-value.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {plainText} from "./plain-text.js";
import {addressOf, type Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";

/**
 * A figure as JSON, nothing lost: `parseFigureJson` gives the rows again. A number is its digits, its unit and its origin;
 * `value` stands beside them only where the digits are rounded and the drawing is not.
 */
export function toFigureJson(rendered: Rendered, publication: Publication): string {
  const {figure, lang, sort, words, table, rows, document} = rendered;
  const head = {
    id: figure.id,
    lang,
    ...(sort && {sort}),
    address: addressOf(embedFolder(publication) + embedPaths(figure.id, {lang, sort}).address, publication),
    version: publication.version,
    document,
    words: Object.fromEntries(Object.entries(words).map(([name, text]) => [name, plainText(text)])),
    columns: table.columns
  };
  const lines = rows.map((row) => JSON.stringify(row, shorten)).join(",\n");
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [\n${lines}\n]}\n`;
}

function shorten(_: string, value: unknown): unknown {
  if (!isQuantity(value)) return value;
  const {text, unit, origin}: Quantity = value;
  return Object.is(value.value, digitsValue(text)) ? {text, unit, origin} : {text, value: value.value, unit, origin};
}
