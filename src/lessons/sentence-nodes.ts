import {html} from "htl";
import {isQuantity, operandsOf, type Quantity} from "../components/index.js";
import type {Lang} from "../figures/index.js";
import type {Sentence} from "./sentence.js";
import {unitWord} from "./unit-word.js";

export interface SentenceOptions {
  readonly lang: Lang;
  /** Address of the ledger page; without one nothing leads there, as on paper. */
  readonly ledger?: string;
}

/** A sentence as nodes. A number leads to its place in the ledger. */
export function sentenceNodes(sentence: Sentence, options: SentenceOptions): readonly (Node | string)[] {
  return sentence.map((part) => (isQuantity(part) ? quantityNode(part, options) : part));
}

/** Digits and unit. English names of money have digits of their own, so they stand in brackets: 1.89 (10,000 yuan). */
export function quantityText({text: digits, unit}: Pick<Quantity, "text" | "unit">, lang: Lang): string {
  const text = digits.replace("-", "−");
  if (unit === "" || unit === "%") return text + unit;
  const name = unitWord(unit, lang);
  return (/^\d/.test(name) ? `${text} (${name})` : `${text} ${name}`).trim();
}

/** A computed number leads to the first it was computed from; its places are all in `data-origin`, as in prose. */
function quantityNode(quantity: Quantity, {lang, ledger}: SentenceOptions): Node {
  const text = quantityText(quantity, lang);
  const [operand] = operandsOf(quantity);
  if (!ledger || !operand) return html`<span class="number">${text}</span>`;
  return html`<a class="printed-number" href=${`${ledger}#cell=${operand.id}`} data-origin=${JSON.stringify(quantity.origin)}>${text}</a>`;
}
