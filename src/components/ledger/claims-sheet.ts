import {html} from "htl";
import type {LedgerIndex} from "./ledger-index.js";
import type {LedgerClaim} from "./ledger-rows.js";
import {numberButton} from "./number-cell.js";
import type {Words} from "./words.js";

/** The narrative's numbers, section by section and sentence by sentence: what each is about, and the number. */
export function claimsSheet(index: LedgerIndex, words: Words): HTMLElement {
  const sections = runs(index.rows.claims, (a, b) => a.section === b.section);
  return html`<div class="ledger-claims">
    ${[...sections].map(
      (claims) => html`<section data-section=${claims[0]?.section}>
        <h3>${sectionName(claims[0]?.section ?? "", index)}</h3>
        <ul>${runs(claims, sameSubject).map((line) => subjectLine(line, index, words))}</ul>
      </section>`
    )}
  </div>`;
}

/** Claims that follow each other and belong together. */
function runs(claims: readonly LedgerClaim[], together: (a: LedgerClaim, b: LedgerClaim) => boolean): LedgerClaim[][] {
  const found: LedgerClaim[][] = [];
  for (const claim of claims) {
    const run = found.at(-1);
    const [first] = run ?? [];
    if (run && first && together(first, claim)) run.push(claim);
    else found.push([claim]);
  }
  return found;
}

function sameSubject(a: LedgerClaim, b: LedgerClaim): boolean {
  return a.subject === b.subject && a.label === b.label;
}

function subjectLine(claims: readonly LedgerClaim[], index: LedgerIndex, words: Words): HTMLElement {
  const [first] = claims;
  return html`<li data-row=${first?.id}>
    <span class="ledger-subject">${first?.label}</span>
    ${claims.map(
      (claim) =>
        html`<span class="ledger-claim"><small>${words.measure(claim)}</small> ${numberButton(claim, index, words)}</span>`
    )}
  </li>`;
}

/** `9.2.3` with the title of section nine, as far as the contents list gives it. */
function sectionName(section: string, index: LedgerIndex): string {
  const [first = ""] = section.split(".");
  const heading = index.rows.headings.find((h) => h.part === "narrative" && h.ordinal === first);
  return [section, heading?.title].filter(Boolean).join("　");
}
