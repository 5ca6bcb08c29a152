import {html} from "htl";
import {type LedgerRows, VERDICTS, type Verdict} from "./ledger-rows.js";
import type {Words} from "./words.js";

export interface Wanted {
  readonly verdict: Verdict | "";
  readonly text: string;
}

/** The row above the ledger: one choice among the verdicts, and a search. Calls `changed` with what is wanted. */
export function filters(rows: LedgerRows, words: Words, changed: (wanted: Wanted) => void): HTMLElement {
  const printed = [...rows.cells.filter((c) => c.status === "number" || c.status === "zero"), ...rows.claims];
  const count = (verdict: Verdict) => printed.filter((n) => n.outcome === verdict).length;
  const present = VERDICTS.filter((verdict) => count(verdict) > 0);
  const form = html`<form class="ledger-filters" role="search">
    <fieldset>
      <legend class="unseen">${words.outcome}</legend>
      <label><input type="radio" name="verdict" value="" checked />${words.all} <small>${printed.length}</small></label>
      ${present.map(
        (verdict) =>
          html`<label><input type="radio" name="verdict" value=${verdict} /><span class="verdict" data-verdict=${verdict}>${words.verdict(verdict)}</span> <small>${count(verdict)}</small></label>`
      )}
    </fieldset>
    <label class="ledger-search">${words.search} <input type="search" name="text" placeholder=${words.searchHint} autocomplete="off" spellcheck="false" /></label>
  </form>` as HTMLFormElement;
  const read = () => {
    const data = new FormData(form);
    changed({verdict: String(data.get("verdict") ?? "") as Wanted["verdict"], text: String(data.get("text") ?? "")});
  };
  form.addEventListener("input", read);
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}
