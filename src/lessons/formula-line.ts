import {html} from "htl";
import {isPrinted, ownUnit, type Quantity} from "../components/index.js";
import type {Lang} from "../figures/index.js";
import {quantityText, type SentenceOptions} from "./sentence-nodes.js";
import {unitWord} from "./unit-word.js";

/** How an answer is computed: its formula, each operand leading to its place in the ledger, and what it comes to. */
export function formulaLine(answer: Quantity, {lang, ledger}: SentenceOptions): HTMLElement {
  const parts = answer.origin.map((part) => {
    if (typeof part === "string") return part;
    const text = part.text + unitBeside(ownUnit(part, answer), lang);
    return ledger ? html`<a href=${`${ledger}#cell=${part.id}`} title=${part.label}>${text}</a>` : text;
  });
  const result = html`<strong class="number">${quantityText(answer, lang)}</strong>`;
  if (isPrinted(answer) || parts.length === 0) return html`<p class="exercise-formula">${result}</p>`;
  return html`<p class="exercise-formula">${parts} = ${result}</p>`;
}

/** Only where the operand's unit is not the answer's, as in a share of two amounts. */
function unitBeside(unit: string, lang: Lang): string {
  return unit === "" || unit === "%" ? unit : ` ${unitWord(unit, lang)}`.trimEnd();
}
