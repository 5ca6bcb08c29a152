import {html} from "htl";
import {type DataTable, dataTable} from "./data-table.js";
import {figureActions} from "./figure-actions.js";
import {figureWords} from "./figure-words.js";
import {fitDrawings} from "./fit-drawings.js";
import {unitName} from "./unit-name.js";

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
  /** Address of the folder of the embeds, with a closing slash. */
  readonly home?: string;
  /** Address of the folder with the page of embeds, with a closing slash. */
  readonly site?: string;
  /** How to cite the figure; without it the action is left out. */
  readonly citation?: Element;
  /** Licence of the drawing, said after who made it. */
  readonly licence?: string;
}

const MEASURE = /(\d[\d.,]* (?:[万亿]?元|人次|[个项张辆分份次批名年月日]))/u;

/**
 * The frame every figure has, whole without script: headline, subtitle with unit, drawing, foot, and a row of actions with
 * the same rows as a table. Of several drawings, narrow to wide, style sheets show the one that fits (figures.css).
 */
export function figureFrame(
  drawings: readonly Element[],
  words: FrameWords,
  table: DataTable,
  {id, lang = "zh", ledger = "./ledger", level = 3, licence = "", ...others}: FrameOptions
): HTMLElement {
  const {title, subtitle, unit, note, source, alt} = words;
  const say = figureWords[lang];
  const heading = Object.assign(document.createElement(`h${level}`), {className: "figure-title"});
  heading.append(...unbroken(title));
  const rows = dataTable(table, {figure: id, lang, ledger, caption: title});
  return html`<figure class="figure" data-figure=${id} lang=${say.html}>
    ${heading}
    <p class="figure-subtitle">${subtitle}${unit && unitPart(unit, lang)}</p>
    <div class="drawing" role="group" aria-label=${alt}>${fitDrawings(drawings)}</div>
    <figcaption>
      ${note && html`<p class="figure-note">${note}</p>`}
      <p class="figure-source">${source}</p>
      <p class="figure-credit">${say.credit}${licence && ` · ${licence}`}</p>
    </figcaption>
    ${figureActions(rows, words, {id, lang, height: heightOf(drawings), ...others})}
  </figure>`;
}

/** No number of a headline is parted from its unit. */
function unbroken(title: string): readonly (string | Element)[] {
  return title.split(MEASURE).map((part, i) => (i % 2 ? html`<span>${part}</span>` : part));
}

function unitPart(unit: string, lang: "zh" | "en"): DocumentFragment {
  const [before, word] = figureWords[lang].unit;
  const name = html`<span class="unit" data-unit=${unit}>${unitName(unit, lang)}</span>`;
  return html.fragment`${before}<span class="figure-unit">${word}${name}</span>`;
}

/** Of the highest drawing: what a page that embeds the figure holds free until the frame says its own. */
function heightOf(drawings: readonly Element[]): number {
  return Math.ceil(Math.max(0, ...drawings.map((drawing) => Number(drawing.getAttribute("height")) || 0)));
}
