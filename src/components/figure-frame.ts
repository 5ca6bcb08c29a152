import {html} from "htl";
import {type DataTable, dataTable} from "./data-table.js";

export interface FrameWords {
  /** The finding, as a headline. */
  readonly title: string;
  /** What is drawn, without its unit. */
  readonly subtitle: string;
  readonly unit?: string;
  readonly note?: string;
  /** Document, tables and sections. */
  readonly source: string;
  /** Alternative text of the drawing, composed from its rows. */
  readonly alt: string;
}

export interface FrameOptions {
  readonly id: string;
  readonly lang?: "zh" | "en";
  /** Address of the ledger page. */
  readonly ledger?: string;
  /** Where the headline stands among the page's. */
  readonly level?: 1 | 2 | 3;
}

const WORDS = {
  zh: {unit: (unit: Node) => html.fragment`，单位：${unit}`, data: "看数据"},
  en: {unit: (unit: Node) => html.fragment`; in ${unit}`, data: "Data"}
};

/**
 * The frame every figure has: headline, subtitle with unit, drawing, foot, and the same rows as a table behind a fold. Of
 * several drawings, narrow to wide, style sheets show the one that fits.
 */
export function figureFrame(
  drawings: readonly Element[],
  words: FrameWords,
  table: DataTable,
  {id, lang = "zh", ledger = "./ledger", level = 3}: FrameOptions
): HTMLElement {
  const {title, subtitle, unit, note, source, alt} = words;
  const heading = Object.assign(document.createElement(`h${level}`), {textContent: title});
  const said = unit ? WORDS[lang].unit(html`<span data-unit=${unit}>${unit}</span>`) : "";
  return html`<figure class="figure" data-figure=${id} lang=${lang === "zh" ? "zh-CN" : "en"}>
    ${heading}
    <p class="figure-subtitle">${subtitle}${said}</p>
    <div class="drawing" role="group" aria-label=${alt}>${drawings}</div>
    <figcaption>${note && html`<p>${note}</p>`}<p>${source}</p></figcaption>
    <details class="figure-data">
      <summary>${WORDS[lang].data}</summary>
      <div class="scroll">${dataTable(table, {figure: id, lang, ledger})}</div>
    </details>
  </figure>`;
}
