import {isMoney, moneyPlaces, toHalfWidth} from "../accounts/index.js";

/** A number of the document that a quantity comes from. */
export interface Operand {
  /** Id of the cell or claim. */
  readonly id: string;
  /** Its digits as printed. */
  readonly text: string;
  /** The unit that the document gives it elsewhere; empty where `text` carries it, 「15.9万元」, or it has none. */
  readonly unit: string;
  /** What people call it, with its place: 「表09 公务接待费·决算数」. */
  readonly label: string;
}

/**
 * A number as a figure has it. `text` is its digits, printed or exactly computed; `value` is a float, for pixels only;
 * `unit` is the document's: 万元, %, 辆. `origin` is where it comes from: one operand for a printed number, for a derived
 * one its formula, operands and what stands between them: `[a, " − ", b]`.
 */
export interface Quantity {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly origin: readonly (string | Operand)[];
}

/** Units of money that a reader can switch between. */
export const moneyUnits = ["元", "万元", "亿元"] as const;

/** Of no width, never printed by a document: parts digits and their unit from the rest of a label, for a unit switch. */
const MARK = "\u2063";

export function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "origin" in value && "text" in value;
}

/** Printed as it stands in the document; what has a formula was computed. */
export function isPrinted({origin}: Quantity): boolean {
  return origin.length === 1 && typeof origin[0] === "object";
}

/** The printed numbers behind a quantity, in the order of its formula. */
export function operandsOf({origin}: Quantity): readonly Operand[] {
  return origin.filter((part) => typeof part === "object");
}

/** The unit of an operand where the number that stands on it has another. A count of numbers has none to mistake it for. */
export function ownUnit(operand: Operand, {unit}: Pick<Quantity, "unit">): string {
  return unit && operand.unit !== unit ? operand.unit : "";
}

/** An operand's digits as printed, with its own unit where it has one. */
export function printedDigits(operand: Operand, quantity: Pick<Quantity, "unit">): string {
  return operand.text + besideDigits(ownUnit(operand, quantity));
}

/** A unit as it follows digits; nothing where there is none. */
export function besideDigits(unit: string): string {
  return unit === "" || unit === "%" ? unit : ` ${unit}`;
}

/** Its sign by what is seen of it: 0.04 that is rounded to 0.0 is not +0.0, and nought has none. */
export function signOf({text, value}: Pick<Quantity, "text" | "value">): "+" | "−" | "" {
  if (!/[1-9１-９]/.test(text)) return "";
  return value > 0 ? "+" : value < 0 ? "−" : "";
}

/** Its digits in a label of a chart, so marked that a unit switch can change them. Counts and percentages stay as they are. */
export function digitsOf({text, unit}: Quantity): string {
  return isMoney(unit) ? `${MARK}${text}${MARK}${unit}${MARK}` : text;
}

/** Digits and unit, as in a sentence: 「28.93 万元」, 「42.4%」. */
export function withUnit(quantity: Quantity): string {
  return quantity.unit === "%" ? `${quantity.text}%` : `${digitsOf(quantity)} ${quantity.unit}`;
}

/** The same digits in another unit of money: only the point moves, so nothing is rounded. Yuan are grouped by thousands. */
export function inUnit(text: string, from: string, to: string): string {
  if (from === to || !isMoney(from) || !isMoney(to)) return text;
  const moved = movePoint(toHalfWidth(text).replace(/[,\s]/g, ""), moneyPlaces(from, to));
  return to === "元" ? grouped(moved) : moved;
}

/** By strings, not by arithmetic: a switch of units in an embed needs no library of decimals. */
function movePoint(digits: string, places: number): string {
  const found = /^([-−]?)(\d+)\.?(\d*)$/.exec(digits);
  // Anything made of nothing would be "0", which nobody printed.
  if (!found) throw new Error(`invalid digits: ${digits}`);
  const [, sign = "", whole = "", fraction = ""] = found;
  const before = whole.padStart(1 - places, "0");
  const all = before + fraction.padEnd(places, "0");
  const point = before.length + places;
  const [left, right] = [all.slice(0, point).replace(/^0+(?=\d)/, ""), all.slice(point)];
  return sign + left + (right && `.${right}`);
}

function grouped(digits: string): string {
  const [whole = "", ...fraction] = digits.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...fraction].join(".");
}

/** A label cut at its marked digits: texts and digits with their unit by turns, a text first. */
export function atDigits(label: string): readonly (string | {readonly digits: string; readonly unit: string})[] {
  const parts = label.split(MARK);
  return parts
    .map((part, i) => (i % 3 === 1 ? {digits: part, unit: parts[i + 1] ?? ""} : part))
    .filter((_, i) => i % 3 < 2);
}
