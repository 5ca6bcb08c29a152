import type {Amount} from "./amount.js";
import {Decimal, ZERO} from "./decimal.js";

/** Every value a printed number may stand for: closed at both ends, since documents differ in how they round halves. */
export interface Interval {
  readonly lo: Decimal;
  readonly hi: Decimal;
}

const HALF = new Decimal("0.5");
const HALF_UNITS = new Map<number, Decimal>();

/** Half a unit of the last digit on either side. `decimals` may exceed those printed where trailing zeros were dropped. */
export function toInterval(amount: Amount, decimals = amount.decimals): Interval {
  const half = halfUnit(decimals);
  return {lo: amount.value.minus(half), hi: amount.value.plus(half)};
}

/** Half a unit of a decimal place. There are few places, and every interval asks. */
function halfUnit(decimals: number): Decimal {
  const known = HALF_UNITS.get(decimals);
  if (known) return known;
  const half = HALF.times(new Decimal("10").pow(-decimals));
  HALF_UNITS.set(decimals, half);
  return half;
}

/** A value known exactly, such as a blank cell taken as nothing. */
export function toPoint(value: Decimal): Interval {
  return {lo: value, hi: value};
}

export const NOTHING: Interval = toPoint(ZERO);

export function add(a: Interval, b: Interval): Interval {
  return {lo: a.lo.plus(b.lo), hi: a.hi.plus(b.hi)};
}

export function subtract(a: Interval, b: Interval): Interval {
  return {lo: a.lo.minus(b.hi), hi: a.hi.minus(b.lo)};
}

export function multiply(a: Interval, b: Interval): Interval {
  const corners = [a.lo.times(b.lo), a.lo.times(b.hi), a.hi.times(b.lo), a.hi.times(b.hi)];
  return {lo: Decimal.min(...corners), hi: Decimal.max(...corners)};
}

/** The quotient, or null where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.lo.lte(0) && b.hi.gte(0)) return null;
  const corners = [a.lo.div(b.lo), a.lo.div(b.hi), a.hi.div(b.lo), a.hi.div(b.hi)];
  return {lo: Decimal.min(...corners), hi: Decimal.max(...corners)};
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.lo.lte(b.hi) && b.lo.lte(a.hi);
}

export function contains(a: Interval, value: Decimal): boolean {
  return a.lo.lte(value) && a.hi.gte(value);
}
