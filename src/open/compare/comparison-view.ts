import {html} from "htl";
import type {Lang, OpenWords} from "../words.js";
import {comparedDocuments, type NumberedDocument} from "./compared-document.js";
import {type ComparedKey, comparedRows} from "./compared-rows.js";
import {type ComparisonContext, rankedFigure, yearsFigure} from "./comparison-figures.js";
import {comparisonTable} from "./comparison-table.js";

/** Several documents side by side: one department over the years, or several departments. */
export function comparisonView(
  all: readonly NumberedDocument[],
  {lang, say}: {readonly lang: Lang; readonly say: OpenWords}
): HTMLElement {
  const documents = comparedDocuments(all, say);
  const context = {documents, rows: comparedRows(documents, lang), lang, say};
  return html`<article class="open-compare">
    <header class="open-head"><h2 tabindex="-1">${say.compare.heading(documents.length)}</h2></header>
    ${comparisonTable(context)}
    ${yearsFigure(context) ?? ""}
    ${ranked(context)}
  </article>`;
}

/** Bars of the amount that a reader chooses. */
function ranked(context: ComparisonContext): HTMLElement {
  const {rows, say} = context;
  const drawable = rows.flatMap(({key}) => {
    const figure = rankedFigure(key, context);
    return figure ? [{key, figure}] : [];
  });
  const room = html`<div></div>`;
  const show = (key: string) => room.replaceChildren(drawable.find((one) => one.key === key)?.figure ?? "");
  const first: ComparedKey = "expenditure";
  const choice = html`<label class="open-amount">${say.compare.choose} <select onchange=${(event: Event) => {
    if (event.currentTarget instanceof HTMLSelectElement) show(event.currentTarget.value);
  }}>${drawable.map(({key}) => html`<option value=${key} selected=${key === first}>${say.compare.amounts[key]}</option>`)}</select></label>`;
  show(drawable.some(({key}) => key === first) ? first : (drawable[0]?.key ?? ""));
  return drawable.length
    ? html`<section class="open-ranked">${choice}${room}</section>`
    : html`<p>${say.compare.nothing}</p>`;
}
