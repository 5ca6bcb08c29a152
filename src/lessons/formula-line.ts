import {html} from "htl";
import {isPrinted, type Operand, type Quantity} from "../components/index.js";
import type {Lang} from "../figures/index.js";
import {quantityText, type SentenceOptions} from "./sentence-nodes.js";

/** How an answer is computed: its formula, each operand leading to its place in the ledger, and what it comes to. */
export function formulaLine(answer: Quantity, {lang, ledger}: SentenceOptions): HTMLElement {
  const parts = answer.origin.map((part) => {
    if (typeof part === "string") return part;
    const text = operandText(part, answer, lang);
    return ledger ? html`<a href=${`${ledger}#cell=${part.id}`} title=${part.label}>${text}</a>` : text;
  });
  const result = html`<strong class="number">${quantityText(answer, lang)}</strong>`;
  if (isPrinted(answer) || parts.length === 0) return html`<p class="exercise-formula">${result}</p>`;
  return html`<p class="exercise-formula">${parts} = ${result}</p>`;
}

/** The narrative prints units with its digits, tables do not. A formula has them only where they are not the answer's. */
function operandText({text, unit: apart}: Operand, {unit: asked}: Quantity, lang: Lang): string {
  const [digits = text] = /^[^\p{L}（]+/u.exec(text) ?? [];
  const unit = apart || text.slice(digits.length);
  return quantityText({text: digits, unit: unit === asked ? "" : unit}, lang);
}
