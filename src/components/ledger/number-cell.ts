import {html} from "htl";
import type {LedgerIndex, LedgerNumber} from "./ledger-index.js";
import type {Words} from "./words.js";

/**
 * A number of the ledger as a button: coloured by its verdict, and saying it to those who do not see colours. Blanks stay
 * blank; what is printed but no number (有所提高, a dash) is shown as it is.
 */
export function numberButton(number: LedgerNumber, index: LedgerIndex, words: Words): HTMLElement {
  return html`<button
    type="button"
    class="verdict ledger-number"
    tabindex="-1"
    data-id=${number.id}
    data-verdict=${number.outcome}
    aria-label=${`${number.text} ${index.name(number.id)}, ${words.verdict(number.outcome)}`}
  >${number.text}</button>`;
}

/** A table cell holding what is printed at a place, or nothing. */
export function numberCell(number: LedgerNumber | undefined, index: LedgerIndex, words: Words): HTMLElement {
  if (!number || number.text === "") return html`<td class="number"></td>`;
  if ("status" in number && (number.status === "dash" || number.status === "text"))
    return html`<td class="number ledger-text">${number.text}</td>`;
  return html`<td class="number">${numberButton(number, index, words)}</td>`;
}
