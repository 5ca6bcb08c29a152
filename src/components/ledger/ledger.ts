import {html} from "htl";
import {catalogue, termOf} from "../../accounts/index.js";
import {openFoldsOnPaper} from "../open-folds-on-paper.js";
import {claimsSheet} from "./claims-sheet.js";
import {filters} from "./filters.js";
import {formsSheet} from "./forms-sheet.js";
import {groupsSheet} from "./groups-sheet.js";
import {inTwoTongues} from "./in-two-tongues.js";
import {itemsSheet} from "./items-sheet.js";
import {walkNumbers} from "./keyboard.js";
import {type LedgerIndex, ledgerIndex} from "./ledger-index.js";
import type {LedgerRows} from "./ledger-rows.js";
import {legend} from "./legend.js";
import {openPlaces} from "./open-places.js";
import {repairMark} from "./repair-mark.js";
import {repairsSheet} from "./repairs-sheet.js";
import {revealAnchors} from "./reveal-anchors.js";
import {sangongSheet} from "./sangong-sheet.js";
import {showWanted} from "./show-wanted.js";
import {sidesSheet} from "./sides-sheet.js";
import {type Lang, type Words, words} from "./words.js";

/** Room between the filter and the first that it leaves, in pixels. */
const ABOVE = 16;

export interface LedgerOptions {
  readonly lang?: Lang;
}

/**
 * Every number of a document laid out as in its tables and sections, coloured by how it was checked. A number opens its
 * place, its checks and their formulas; `#cell=<id>` in the address opens one from outside.
 */
export function ledger(rows: LedgerRows, {lang = "zh"}: LedgerOptions = {}): HTMLElement {
  const say = words(lang);
  const index = ledgerIndex(rows, lang);
  const sheets = [...rows.tables.map((t) => sheet(t.id, index, say, lang)), narrative(index, say), repairs(index, say)];
  for (const one of sheets) walkNumbers(one);
  const status = html`<p class="ledger-status" role="status"></p>`;
  const body = html`<div class="ledger-body">${sheets}</div>`;
  const controls = filters(rows, say, status, (wanted) => {
    const count = showWanted(wanted, body, index);
    status.textContent = count === null ? "" : count ? say.shown(count) : say.noNumber;
    if (count) showTop(controls.element, body);
  });
  const element = html`<div class="ledger wide">
    <div class="ledger-main">
      ${contents(rows, say, lang)}
      <details class="ledger-colours"><summary>${say.legend}</summary>${legend(rows, say)}</details>
      ${controls.element}${body}
    </div>
  </div>`;
  const tell = (text: string) => {
    status.textContent = text;
  };
  element.append(openPlaces({root: element, index, say, lang, tell, showAll: controls.clear}));
  revealAnchors(element);
  openFoldsOnPaper(element);
  return element;
}

/** Brings the first of what a filter leaves under the filter, where a reader further down would miss it. */
function showTop(above: HTMLElement, body: HTMLElement): void {
  const hidden = above.getBoundingClientRect().bottom - body.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({top: -hidden - ABOVE});
}

function contents({tables}: LedgerRows, say: Words, lang: Lang): HTMLElement {
  return html`<details class="ledger-contents" open=${matchMedia("(width >= 48rem)").matches}>
    <summary>${say.contents}</summary>
    <nav aria-label=${say.contents}><ul>
      ${tables.map(({id}) => html`<li><a href=${`#table-${id}`}>${id}${say.gap}${termOf(`table.${id}`)[lang]}</a></li>`)}
      <li><a href="#narrative">${say.narrative}</a></li>
      <li><a href="#repairs">${say.repairs}</a></li>
    </ul></nav>
  </details>`;
}

function sheet(id: string, index: LedgerIndex, say: Words, lang: Lang): HTMLElement {
  const table = index.rows.tables.find((t) => t.id === id);
  const {status = "missing", unit = "", title = ""} = table ?? {};
  return html`<section class="ledger-sheet" id=${`table-${id}`}>
    <h2>${id}${say.gap}${titled(id, title, lang)}${repairMark(index.repairs(id, ""), say)}</h2>
    ${unit ? html`<p class="ledger-unit">${say.unit(unit)}</p>` : ""}
    ${status === "read" ? "" : html`<p class="ledger-note">${say[status]}</p>`}
    ${status === "missing" ? "" : layout(id, index, say, lang)}
  </section>`;
}

/** The title as printed, after the standard one where that is in another language. */
function titled(id: string, title: string, lang: Lang): Node {
  const standard = termOf(`table.${id}`)[lang];
  return lang === "zh" || !title ? inTwoTongues(title || standard) : inTwoTongues(title, standard);
}

function layout(id: string, index: LedgerIndex, say: Words, lang: Lang): HTMLElement {
  switch (catalogue.find((form) => form.id === id)?.layout) {
    case "sides":
      return sidesSheet(id, index, say, lang);
    case "groups":
      return groupsSheet(id, index, say);
    case "sangong":
      return sangongSheet(id, index, say, lang);
    case "forms":
      return formsSheet(id, index, say, lang);
    default:
      return itemsSheet(id, index, say, lang);
  }
}

function narrative(index: LedgerIndex, say: Words): HTMLElement {
  return html`<section class="ledger-sheet" id="narrative">
    <h2>${say.narrative}</h2>
    <p class="ledger-note">${say.narrativeNote}</p>
    ${claimsSheet(index, say)}
  </section>`;
}

function repairs(index: LedgerIndex, say: Words): HTMLElement {
  return html`<section class="ledger-sheet" id="repairs">
    <h2>${say.repairs}</h2>
    <p class="ledger-note">${say.repairsNote}</p>
    ${repairsSheet(index, say)}
  </section>`;
}
