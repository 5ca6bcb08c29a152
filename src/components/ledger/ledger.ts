import {html} from "htl";
import {catalogue, termOf} from "../../accounts/index.js";
import {claimsSheet} from "./claims-sheet.js";
import {filters, type Wanted} from "./filters.js";
import {formsSheet} from "./forms-sheet.js";
import {groupsSheet} from "./groups-sheet.js";
import {itemsSheet} from "./items-sheet.js";
import {walkNumbers} from "./keyboard.js";
import {type LedgerIndex, ledgerIndex} from "./ledger-index.js";
import type {LedgerRows} from "./ledger-rows.js";
import {openPlaces} from "./open-places.js";
import {sangongSheet} from "./sangong-sheet.js";
import {sidesSheet} from "./sides-sheet.js";
import {type Lang, type Words, words} from "./words.js";

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
  const sheets = [...rows.tables.map((t) => sheet(t.id, index, say, lang)), narrative(index, say)];
  const status = html`<p class="ledger-status" role="status"></p>`;
  const body = html`<div class="ledger-body">${sheets}</div>`;
  const controls = filters(rows, say, (wanted) => show(wanted, body, index, status, say));
  const element = html`<div class="ledger wide">
    <nav class="ledger-jump" aria-label=${say.item}>
      ${rows.tables.map(({id}) => html`<a href=${`#table-${id}`} title=${termOf(`table.${id}`)[lang]}>${id}</a>`)}
      <a href="#narrative">${say.narrative}</a>
    </nav>
    ${controls}
    <p class="ledger-hint">${say.hint}</p>
    ${status}${body}
  </div>`;
  for (const one of sheets) walkNumbers(one);
  openPlaces(element, status, index, say, lang);
  return element;
}

function sheet(id: string, index: LedgerIndex, say: Words, lang: Lang): HTMLElement {
  const table = index.rows.tables.find((t) => t.id === id);
  const {status = "missing", unit = ""} = table ?? {};
  const missing = status === "missing";
  return html`<section class="ledger-sheet" id=${`table-${id}`}>
    <h2>${id}　${table?.title || termOf(`table.${id}`).zh}</h2>
    ${unit ? html`<p class="ledger-unit">${say.unit(unit)}</p>` : ""}
    ${status === "read" ? "" : html`<p class="ledger-note">${say[status]}</p>`}
    ${missing ? "" : html`<div class="scroll">${layout(id, index, say, lang)}</div>`}
    <p class="ledger-none" hidden>${say.noNumber}</p>
  </section>`;
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
    <p class="ledger-none" hidden>${say.noNumber}</p>
  </section>`;
}

/** Numbers that are not wanted grow pale, rows without a wanted number go, sheets without any say so. */
function show({verdict, text}: Wanted, body: HTMLElement, index: LedgerIndex, status: HTMLElement, say: Words): void {
  const query = text.trim().toLowerCase();
  const everything = !verdict && !query;
  let shown = 0;
  for (const button of body.querySelectorAll<HTMLElement>(".ledger-number")) {
    const number = index.number(button.dataset.id ?? "");
    const fits =
      number && (!verdict || number.outcome === verdict) && (!query || index.haystack(number).includes(query));
    button.classList.toggle("pale", !fits);
    if (fits) shown += 1;
  }
  for (const row of body.querySelectorAll<HTMLElement>("[data-row], [data-section], [data-project]"))
    row.hidden = !everything && !row.querySelector(".ledger-number:not(.pale)");
  for (const one of body.querySelectorAll<HTMLElement>(".ledger-sheet")) {
    const none = one.querySelector<HTMLElement>(".ledger-none");
    if (none) none.hidden = everything || one.querySelector(".ledger-number:not(.pale)") !== null;
  }
  status.textContent = everything ? "" : say.shown(shown);
}
