import {html} from "htl";
import {termOf} from "../../accounts/index.js";
import {openFoldsOnPaper} from "../open-folds-on-paper.js";
import {filters} from "./filters.js";
import {ledgerIndex} from "./ledger-index.js";
import {ledgerParts} from "./ledger-parts.js";
import type {LedgerRows} from "./ledger-rows.js";
import {legend} from "./legend.js";
import {openPlaces} from "./open-places.js";
import {revealAnchors} from "./reveal-anchors.js";
import {showWanted} from "./show-wanted.js";
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
  const sheets = ledgerParts(index, lang).map(({make}) => make());
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
