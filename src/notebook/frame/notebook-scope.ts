import * as Inputs from "@observablehq/inputs";
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import * as d3 from "d3";
import {html, svg} from "htl";
import {Decimal} from "../../accounts/index.js";
import * as components from "../../components/index.js";
import * as figures from "../../figures/index.js";
import type {Lang, NotebookData} from "../message.js";
import {frameTables} from "./frame-tables.js";

/** Every name that all cells may use, besides the browser's own. */
export function notebookScope({document, frames: rows}: NotebookData, lang: Lang): Readonly<Record<string, unknown>> {
  // The page has looked the frames over; figures take what they know of them.
  const frames = {document, ...rows} as unknown as figures.Frames;
  const quantity = figures.numbersOf(frames.cells, lang);
  const inWords = {lang};
  return {
    ...frameTables(rows),
    aq,
    op: aq.op,
    Plot,
    d3,
    Decimal,
    Inputs,
    html,
    svg,
    lang,
    frames,
    kit: {...components, ...figures},
    figures: Object.fromEntries(figures.published.map((figure) => [toCamel(figure.id), figure])),
    draw: (figure: figures.PublishedFigure, from = frames, options = {}) =>
      figures.draw(figure, from, {...inWords, ...options}),
    quantity,
    amount: (id: string) => amountAt(id, quantity(id)),
    sumOf: figures.sumOf,
    differenceOf: figures.differenceOf,
    shareOf: figures.shareOf,
    quotientOf: figures.quotientOf
  };
}

function toCamel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Exact, to be computed with; a reader's slip in an id is told where it happens. */
function amountAt(id: string, found: components.Quantity | null): Decimal {
  if (!found) throw new RangeError(`no number at ${id}`);
  return figures.exact(found);
}
