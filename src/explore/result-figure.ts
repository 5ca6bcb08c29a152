import {html} from "htl";
import {
  type DataTable,
  dataTable,
  drawPlot,
  enhanceFigure,
  fitDrawings,
  isQuantity,
  orderRows,
  type RankedRow,
  rankedBars,
  showUnit
} from "../components/index.js";
import type {QueryResult} from "./run-query.js";
import {toBars} from "./to-bars.js";
import {exploreWords} from "./words.js";

export interface ResultFigureOptions {
  readonly lang: "zh" | "en";
  readonly ledger: string;
  /** What is shown, in words. */
  readonly subtitle: string;
  readonly unit: string;
  readonly sort: string;
  /** Bars, or the table only. */
  readonly drawn: boolean;
  /** A reader chose the heading of a column. */
  readonly onsort: (sort: string, column: string) => void;
}

const FIGURE = "explore";
/** For a telephone, a column of text, and more. */
const WIDTHS = [340, 560, 760];

/** A result as a figure: bars that say where their numbers come from, and the table with its sums at the foot. */
export function resultFigure(
  {table, sums, why}: QueryResult,
  {lang, ledger, subtitle, unit, sort, drawn, onsort}: ResultFigureOptions
): HTMLElement {
  const words = exploreWords[lang];
  const rows = tableWithSums(table, sums, {lang, ledger});
  const figure = html`<figure class="figure explore-result" data-figure=${FIGURE} lang=${lang === "zh" ? "zh-CN" : "en"}>
    <p class="figure-subtitle">${subtitle}</p>
    ${drawn ? bars(table, {lang, subtitle}) : ""}
    <div class="scroll" role="region" tabindex="0" aria-label=${subtitle}>${rows}</div>
    ${why ? html`<p class="explore-why">${words.why[why]}</p>` : ""}
  </figure>`;
  enhanceFigure(figure, {lang});
  if (sort) orderRows(rows, sort.replace(/^-/, ""), sort.startsWith("-") ? "descending" : "ascending");
  showUnit(figure, unit, lang);
  figure.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target.closest("button.sort") : null;
    if (target) onsort(figure.dataset.sortedBy ?? "", target.closest("th")?.dataset.column ?? "");
  });
  return figure;
}

function bars(table: DataTable, {lang, subtitle}: {readonly lang: "zh" | "en"; readonly subtitle: string}): Node {
  const words = exploreWords[lang];
  const found = toBars(table);
  if (typeof found === "string") return html`<p class="explore-why">${words.notDrawn[found]}</p>`;
  const draw = (rows: readonly RankedRow[], width: number) => drawPlot(rankedBars(rows, {width}), {figure: FIGURE});
  const numbers = table.rows.filter(({values}) => isQuantity(values[amountAt(table)])).length;
  return html.fragment`<div class="drawing" role="group" aria-label=${words.drawing(subtitle)}>
    ${fitDrawings(WIDTHS.map((width) => draw(found, width)))}</div>
    ${numbers > found.length ? html`<p class="explore-why">${words.firstBars(found.length)}</p>` : ""}`;
}

function amountAt({columns}: DataTable): number {
  return columns.findIndex(({name}) => name === "amount");
}

/** The sums in a foot of their own, so that they stay there however the rows are ordered. */
function tableWithSums(
  table: DataTable,
  sums: QueryResult["sums"],
  {lang, ledger}: {readonly lang: "zh" | "en"; readonly ledger: string}
): HTMLTableElement {
  const summed = sums.some((sum) => sum !== null);
  const last = {key: "sum", values: sums.map((sum, i) => (i === 0 ? exploreWords[lang].sum : sum))};
  const rows = summed ? [...table.rows, last] : table.rows;
  const element = dataTable({...table, rows}, {figure: FIGURE, lang, ledger}) as HTMLTableElement;
  const foot = summed ? element.tBodies[0]?.lastElementChild : null;
  if (foot) element.createTFoot().append(foot);
  return element;
}
