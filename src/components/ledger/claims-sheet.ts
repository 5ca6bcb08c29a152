import {html} from "htl";
import {inTwoTongues} from "./in-two-tongues.js";
import type {LedgerIndex} from "./ledger-index.js";
import type {LedgerClaim} from "./ledger-rows.js";
import {numberButton} from "./number-cell.js";
import {repairMark} from "./repair-mark.js";
import type {Words} from "./words.js";

/** The narrative's numbers, section by section and sentence by sentence: what each is about, and the number. */
export function claimsSheet(index: LedgerIndex, words: Words): HTMLElement {
  const chapters = runs(index.rows.claims, (a, b) => chapterOf(a) === chapterOf(b));
  return html`<div class="ledger-claims">${chapters.map((claims) => chapter(claims, index, words))}</div>`;
}

function chapter(claims: readonly LedgerClaim[], index: LedgerIndex, words: Words): HTMLElement {
  const [first] = claims;
  const ordinal = first ? chapterOf(first) : "";
  return html`<section data-section=${ordinal}>
    <h3>${words.section(ordinal)}${words.gap}${inTwoTongues(index.sectionTitle(ordinal))}${repairMark(index.repairs("", ordinal), words)}</h3>
    ${runs(claims, (a, b) => a.section === b.section).map((section) => sectionOf(section, ordinal, index, words))}
  </section>`;
}

function sectionOf(claims: readonly LedgerClaim[], chapter: string, index: LedgerIndex, words: Words): HTMLElement {
  const section = claims[0]?.section ?? "";
  const mark = repairMark(index.repairs("", section), words);
  const heading = section === chapter ? "" : html`<h4>${words.section(section)}${mark}</h4>`;
  return html`<div data-section=${section}>
    ${heading}
    <ul>${runs(claims, sameSubject).map((line) => subjectLine(line, index, words))}</ul>
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
    <span class="ledger-subject">${inTwoTongues(first?.label ?? "", first?.called)}</span>
    ${claims.map(
      (claim) =>
        html`<span class="ledger-claim"><small>${words.measure(claim)}</small> ${numberButton(claim, index, words)}</span>`
    )}
  </li>`;
}

function chapterOf({section}: LedgerClaim): string {
  return section.split(".")[0] ?? "";
}
