import {type Amount, type Decimal, isMoney, moneyPlaces, parseAmount, toDigits} from "../accounts/index.js";
import {inUnit, type Operand, type Quantity} from "../components/index.js";
import type {CellRow, Lang} from "./figure.js";
import {toOperand} from "./to-operand.js";

/** Answers to the id of a cell or claim with its quantity; null where the document prints no number there. */
export type Numbers = (id: string) => Quantity | null;

/** The printed numbers of a document by id, their labels in one language. A target like ≥90% is the number 90. */
export function numbersOf(cells: readonly CellRow[], lang: Lang): Numbers {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return (id) => {
    const cell = byId.get(id);
    const amount = cell && parseAmount(digitsIn(cell));
    if (!cell || !amount) return null;
    return {text: amount.text, value: amount.value.toNumber(), unit: cell.unit, origin: [toOperand(cell, lang)]};
  };
}

/** 「7698.92万元」, 「≥90%」: the digits between comparator and unit. */
function digitsIn({text, unit}: CellRow): string {
  const bare = text.replace(/^[≥≤><=＝≧≦]+/, "");
  return unit && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare;
}

/** Exact, with as many decimals as the most precise part, in the unit of the first. Of no parts there is no sum. */
export function sumOf(parts: readonly Quantity[]): Quantity {
  const [first, ...rest] = parts;
  if (!first) throw new Error("invalid sum: no parts");
  return rest.reduce((sum, part) => derive(sum, " + ", part, (a, b) => a.plus(b)), first);
}

/** Exact, in the unit of the first. */
export function differenceOf(a: Quantity, b: Quantity): Quantity {
  return derive(a, " − ", b, (x, y) => x.minus(y));
}

/** `a` as a percentage of `b`, rounded half up; null where `b` is nought. */
export function shareOf(a: Quantity, b: Quantity, {decimals = 1} = {}): Quantity | null {
  const whole = inUnitOf(b, a);
  if (exact(whole).isZero()) return null;
  const share = exact(a).div(exact(whole)).times(100);
  return toQuantity(share, decimals, "%", [...bracket(a), " ÷ ", ...bracket(whole), " × 100%"]);
}

/** `a` for each of `b`, in `unit`, rounded half up: 万元 for each vehicle in 元; null where `b` is nought. */
export function quotientOf(a: Quantity, b: Quantity, {unit = a.unit, decimals = 0} = {}): Quantity | null {
  if (exact(b).isZero()) return null;
  const moved = inUnitOf(a, {unit});
  const left = moved === a ? bracket(a) : moved.origin;
  return toQuantity(exact(moved).div(exact(b)), decimals, unit, [...left, " ÷ ", ...bracket(b)]);
}

/**
 * The same amount in the unit of money that another has, to be drawn on one scale and told in one unit: only the point
 * moves. These digits are printed nowhere, so they have a formula: `153.90 × 10000`.
 */
export function inUnitOf(quantity: Quantity, {unit}: Pick<Quantity, "unit">): Quantity {
  if (quantity.unit === unit || !isMoney(quantity.unit) || !isMoney(unit)) return quantity;
  const text = inUnit(quantity.text, quantity.unit, unit);
  const origin = [...bracket(quantity), moveOf(quantity.unit, unit)];
  return {text, value: exact({text}).toNumber(), unit, origin};
}

/** The exact value of a quantity, for comparisons. Never computed from `value`, which is a float. */
export function exact({text}: Pick<Quantity, "text">): Decimal {
  return amountOf(text).value;
}

function derive(a: Quantity, sign: string, b: Quantity, compute: (a: Decimal, b: Decimal) => Decimal): Quantity {
  const other = inUnitOf(b, a);
  const decimals = Math.max(amountOf(a.text).decimals, amountOf(other.text).decimals);
  const right = sign === " − " ? bracket(other) : other.origin;
  return toQuantity(compute(exact(a), exact(other)), decimals, a.unit, [...a.origin, sign, ...right]);
}

/** The change of unit as a formula has it. */
function moveOf(from: string, to: string): string {
  const places = moneyPlaces(from, to);
  return `${places > 0 ? " × " : " ÷ "}1${"0".repeat(Math.abs(places))}`;
}

function toQuantity(value: Decimal, decimals: number, unit: string, origin: Quantity["origin"]): Quantity {
  return {text: toDigits(value, decimals), value: value.toNumber(), unit, origin};
}

function bracket({origin}: Quantity): readonly (string | Operand)[] {
  return origin.length > 1 ? ["(", ...origin, ")"] : origin;
}

/** Documents print minus signs and digits of full width too, which quantities keep. */
function amountOf(text: string): Amount {
  const amount = parseAmount(text);
  if (!amount) throw new Error(`invalid digits: ${text}`);
  return amount;
}
