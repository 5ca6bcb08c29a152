import {html} from "htl";
import {type LedgerRows, VERDICTS} from "./ledger-rows.js";
import type {Words} from "./words.js";

/** What the colours of the numbers say; only those that this document has. */
export function legend({cells, claims}: LedgerRows, words: Words): HTMLElement {
  const present = new Set([...cells, ...claims].map((n) => n.outcome));
  return html`<dl class="ledger-legend">
    ${VERDICTS.filter((v) => present.has(v)).map(
      (verdict) => html`<div>
        <dt><span class="verdict" data-verdict=${verdict}>${words.verdict(verdict)}</span></dt>
        <dd>${words.meaning(verdict)}</dd>
      </div>`
    )}
  </dl>`;
}
