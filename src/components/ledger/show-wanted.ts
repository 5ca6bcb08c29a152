import type {Wanted} from "./filters.js";
import type {LedgerIndex} from "./ledger-index.js";
import {matchesQuery, parseQuery} from "./search-entry.js";

/** Parts of the ledger that go when no number in them is wanted. */
const PARTS = "[data-row], [data-section], [data-project], .ledger-groups table, .scroll, .ledger-sheet";

/**
 * Numbers that are not wanted grow pale; rows, forms, sections and sheets without a wanted number go. Returns how many are
 * wanted, null where everything is.
 */
export function showWanted({verdict, text}: Wanted, body: HTMLElement, index: LedgerIndex): number | null {
  const query = parseQuery(text);
  const everything = !verdict && query.length === 0;
  let wanted = 0;
  for (const button of body.querySelectorAll<HTMLElement>(".ledger-number")) {
    const id = button.dataset.id ?? "";
    const entry = index.entry(id);
    const fits =
      entry && (!verdict || index.number(id)?.outcome === verdict) && (everything || matchesQuery(entry, query));
    button.classList.toggle("pale", !fits);
    if (fits) wanted += 1;
  }
  for (const part of body.querySelectorAll<HTMLElement>(PARTS))
    part.hidden = !everything && !part.querySelector(".ledger-number:not(.pale)");
  return everything ? null : wanted;
}
