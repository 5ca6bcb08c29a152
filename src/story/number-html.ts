import {isMoney} from "../accounts/index.js";
import {escapeHtml, isPrinted, operandsOf, type Quantity, unitName} from "../components/index.js";
import {inYuan, type Lang} from "../figures/index.js";

/** How a sentence has a number: without its unit, because it has been said; without its sign, because words say which way. */
export type NumberForm = "bare" | "size";

export interface NumberOptions {
  readonly lang: Lang;
  /** Address of the ledger page. */
  readonly ledger: string;
  readonly forms?: readonly NumberForm[];
  /** What the checks say of it, in words. */
  readonly verdict?: string;
}

/**
 * A number in a sentence: it leads to its place, or to that of the first number it was computed from, and carries all its
 * places for the panel. Amounts are marked for a switch of units. English sentences tell them in yuan: only the point moves.
 */
export function numberHtml(quantity: Quantity, {lang, ledger, forms = [], verdict}: NumberOptions): string {
  const [first] = operandsOf(quantity);
  const origin = JSON.stringify(quantity.origin);
  const digits = digitsHtml(quantity, lang, forms);
  if (!first) return digits;
  const derived = isPrinted(quantity) ? "" : " data-derived";
  const attributes = `href="${escapeHtml(`${ledger}#cell=${first.id}`)}" data-origin="${escapeHtml(origin)}"${derived}${verdict ? ` data-verdict="${escapeHtml(verdict)}"` : ""}`;
  return `<a class="printed-number" ${attributes}>${digits}</a>`;
}

function digitsHtml(quantity: Quantity, lang: Lang, forms: readonly NumberForm[]): string {
  const {unit} = quantity;
  const text = forms.includes("size") ? quantity.text.replace(/^[+−-]/, "") : quantity.text;
  if (!isMoney(unit)) return escapeHtml(text) + (forms.includes("bare") ? "" : countUnit(unit, lang));
  const shown = lang === "en" ? inYuan({text, unit}, {bare: true}) : text;
  const digits = `<span data-unit="${unit}" data-digits="${escapeHtml(text)}">${escapeHtml(shown)}</span>`;
  return forms.includes("bare") ? digits : `${digits} ${moneyUnit(unit, lang)}`;
}

/** Names the unit that is shown, and keeps the one that is printed. */
function moneyUnit(unit: string, lang: Lang): string {
  const shown = unitName(lang === "en" ? "元" : unit, lang);
  return `<span class="unit" data-unit="${unit}" data-digits="${unitName(unit, lang)}">${shown}</span>`;
}

/** An English sentence says itself what is counted. */
function countUnit(unit: string, lang: Lang): string {
  if (unit === "%" || unit === "") return unit;
  return lang === "zh" ? ` ${escapeHtml(unit)}` : "";
}
