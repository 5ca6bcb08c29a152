import {html} from "htl";
import {catalogue, termOf} from "../../accounts/index.js";
import {claimsSheet} from "./claims-sheet.js";
import {formsSheet} from "./forms-sheet.js";
import {groupsSheet} from "./groups-sheet.js";
import {inTwoTongues} from "./in-two-tongues.js";
import {itemsSheet} from "./items-sheet.js";
import {walkNumbers} from "./keyboard.js";
import type {LedgerIndex} from "./ledger-index.js";
import {repairMark} from "./repair-mark.js";
import {repairsSheet} from "./repairs-sheet.js";
import {sangongSheet} from "./sangong-sheet.js";
import {sidesSheet} from "./sides-sheet.js";
import {type Lang, type Words, words} from "./words.js";

/** A table of the ledger, the narrative or the repairs: made when it is wanted, for a long one takes a moment. */
export interface LedgerPart {
  /** Id of its element: `table-03`, `narrative`, `repairs`. */
  readonly id: string;
  readonly name: string;
  make(): HTMLElement;
}

/** The parts of a ledger in the document's order, arrows moving between the numbers of each. */
export function ledgerParts(index: LedgerIndex, lang: Lang): readonly LedgerPart[] {
  const say = words(lang);
  const parts = [
    ...index.rows.tables.map(({id}) => ({
      id: `table-${id}`,
      name: `${id}${say.gap}${termOf(`table.${id}`)[lang]}`,
      make: () => sheet(id, index, say, lang)
    })),
    {id: "narrative", name: say.narrative, make: () => narrative(index, say)},
    {id: "repairs", name: say.repairs, make: () => repairs(index, say)}
  ];
  return parts.map(({make, ...part}) => ({
    ...part,
    make() {
      const made = make();
      walkNumbers(made);
      return made;
    }
  }));
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
