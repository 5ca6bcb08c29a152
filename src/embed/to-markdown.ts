import {
  besideDigits,
  isQuantity,
  type Operand,
  ownUnit,
  type Quantity,
  type TableColumn,
  type TableValue
} from "../components/index.js";
import {embedFolder, embedPaths} from "./embed-paths.js";
import {plainText} from "./plain-text.js";
import {addressOf, type Publication, placeOf} from "./publication.js";
import type {Rendered} from "./render-figure.js";

const WORDS = {
  zh: {unit: (unit: string) => `，单位：${unit}`, open: "（", close: "）", version: "版本"},
  en: {unit: (unit: string) => `; in ${unit}`, open: " (", close: ")", version: "Version"}
};

/** A figure as Markdown: headline, subtitle, its table with every number leading to its place, note, source. */
export function toMarkdown({table, words, lang, figure, sort}: Rendered, publication: Publication): string {
  const {title, subtitle, unit, note, source} = words;
  const said = WORDS[lang];
  const address = addressOf(embedFolder(publication) + embedPaths(figure.id, {lang, sort}).address, publication);
  const placeIn = (id: string) => placeOf(id, lang, publication);
  const numeric = table.columns.map((_, i) => table.rows.some(({values}) => isQuantity(values[i])));
  const lines = [
    table.columns.map((c) => heading(c, said)),
    numeric.map((right) => (right ? "---:" : "---")),
    ...table.rows.map(({values}) => table.columns.map((c, i) => cell(values[i] ?? null, c, placeIn)))
  ];
  const {date, hash} = publication.version;
  const parts = [
    `## ${title}`,
    subtitle + (unit ? said.unit(unit) : ""),
    lines.map((line) => `| ${line.join(" | ")} |`).join("\n"),
    note,
    source,
    `<${address}> · ${said.version} ${date} (${hash})`
  ];
  return plainText(`${parts.filter((part) => part).join("\n\n")}\n`);
}

function heading({title, unit}: TableColumn, {open, close}: (typeof WORDS)["zh"]): string {
  return escapePipes(unit ? `${title}${open}${unit}${close}` : title);
}

function cell(value: TableValue, column: TableColumn, placeIn: (id: string) => string): string {
  if (!isQuantity(value)) return escapePipes(value ?? "");
  const unit = column.unit ? "" : besideDigits(value.unit);
  return linked(value, unit, placeIn);
}

/** `[28.93](…) 万元` for a printed number, `5.30 万元 = [a](…) − [b](…)` for a derived one. */
function linked(quantity: Quantity, unit: string, placeIn: (id: string) => string): string {
  const {text, origin} = quantity;
  const link = (id: string, digits: string) => `[${digits}](<${placeIn(id)}>)`;
  const [only] = origin;
  if (origin.length === 1 && typeof only === "object") return link(only.id, text) + unit;
  const operand = (part: Operand) => link(part.id, part.text) + besideDigits(ownUnit(part, quantity));
  return `${text}${unit} = ${origin.map((p) => (typeof p === "string" ? escapePipes(p) : operand(p))).join("")}`;
}

function escapePipes(text: string): string {
  return text.replace(/[|\\*_`[\]<>]/g, "\\$&").replaceAll("\n", " ");
}
