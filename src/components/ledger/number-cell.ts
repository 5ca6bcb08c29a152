import {html} from "htl";
import type {LedgerIndex, LedgerNumber} from "./ledger-index.js";
import type {Words} from "./words.js";

/**
 * A number of the ledger as a button: coloured by its verdict, and saying it to those who do not see colours. Every other
 * number is out of the tab order: see `walkNumbers`.
 */
export function numberButton(number: LedgerNumber, index: LedgerIndex, words: Words): HTMLElement {
  const text = number.text || words.blank;
  const kind = number.text === "" ? " ledger-blank" : isWords(number) ? " ledger-words" : "";
  return html`<button
    type="button"
    class=${`verdict ledger-number${kind}`}
    tabindex="-1"
    data-id=${number.id}
    data-verdict=${number.outcome}
    aria-label=${`${text}, ${index.name(number.id)}, ${words.verdict(number.outcome)}`}
  >${text}</button>`;
}

/** A table cell holding what is printed at a place. What no check has anything to say of is no button, but has its address. */
export function numberCell(number: LedgerNumber | undefined, index: LedgerIndex, words: Words): HTMLElement {
  if (!number) return html`<td class="number"></td>`;
  const kind = isWords(number) ? "number ledger-text" : "number";
  if (!isButton(number)) return html`<td class=${kind} data-id=${number.id} tabindex="-1">${number.text}</td>`;
  return html`<td class=${kind}>${numberButton(number, index, words)}</td>`;
}

/** A number; words that a check compares; a blank that a check asks about. Not a dash, nor a blank that is as it should be. */
export function isButton(number: LedgerNumber): boolean {
  if (!("status" in number)) return true;
  const {status, outcome} = number;
  if (status === "number" || status === "zero") return true;
  return outcome !== "unchecked" && (status === "text" || outcome !== "equal");
}

function isWords(number: LedgerNumber): boolean {
  return "status" in number && number.status === "text";
}
