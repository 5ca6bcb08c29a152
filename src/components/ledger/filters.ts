import {html} from "htl";
import {type LedgerRows, VERDICTS, type Verdict} from "./ledger-rows.js";
import {isButton} from "./number-cell.js";
import type {Words} from "./words.js";

export interface Wanted {
  readonly verdict: Verdict | "";
  readonly text: string;
}

export interface Filters {
  readonly element: HTMLElement;
  /** Asks for everything again. */
  clear(): void;
}

/**
 * The row above the ledger: one choice among the verdicts, and a search. Calls `changed` with what is wanted; `status` is
 * where the answer is told. On narrow screens the verdicts fold.
 */
export function filters(
  rows: LedgerRows,
  words: Words,
  status: HTMLElement,
  changed: (wanted: Wanted) => void
): Filters {
  const fold = html`<button type="button" class="ledger-fold" aria-expanded="false" aria-controls="ledger-verdicts">${words.outcome}</button>`;
  const element = html`<form class="ledger-filters" role="search">
    <label class="ledger-search"><span>${words.search}</span> <input type="search" name="text" placeholder=${words.searchHint} autocomplete="off" spellcheck="false" enterkeyhint="search" /></label>
    ${fold}
    ${choices(rows, words)}
    ${status}
  </form>` as HTMLFormElement;
  const read = () => {
    const data = new FormData(element);
    const verdict = String(data.get("verdict") ?? "") as Wanted["verdict"];
    fold.textContent = verdict ? words.verdict(verdict) : words.outcome;
    changed({verdict, text: String(data.get("text") ?? "")});
  };
  element.addEventListener("input", read);
  element.addEventListener("submit", (event) => event.preventDefault());
  fold.addEventListener("click", () => {
    fold.setAttribute("aria-expanded", String(fold.getAttribute("aria-expanded") !== "true"));
  });
  return {
    element,
    clear() {
      element.reset();
      read();
    }
  };
}

function choices({cells, claims}: LedgerRows, words: Words): HTMLElement {
  const numbers = [...cells.filter(isButton), ...claims];
  const count = (verdict: Verdict) => numbers.filter((n) => n.outcome === verdict).length;
  return html`<fieldset id="ledger-verdicts">
    <legend class="unseen">${words.outcome}</legend>
    <label><input type="radio" name="verdict" value="" checked />${words.all} <small>${numbers.length}</small></label>
    ${VERDICTS.filter((verdict) => count(verdict) > 0).map(
      (verdict) =>
        html`<label><input type="radio" name="verdict" value=${verdict} /><span class="verdict" data-verdict=${verdict}>${words.verdict(verdict)}</span> <small>${count(verdict)}</small></label>`
    )}
  </fieldset>`;
}
