import {type Amount, moneyFactor, overlaps, toInterval, toPoint, type View} from "../../accounts/index.js";
import type {Computed} from "../compare.js";
import type {Outcome} from "../finding.js";

/** A printed amount of money in 万元, whatever unit its form or sentence counts in; null where none is printed. */
export function quantityOf(view: View, id: string, decimals = view.decimals(id)): Computed | null {
  const number = view.number(id);
  const amount = view.amount(id);
  if (!number || !amount) return null;
  return inWanYuan(amount, decimals, number.unit || view.accounts.document.unit);
}

/**
 * Two printed amounts of the same money. Prose drops trailing zeros, so both are known to the longer one's digits, unless the
 * shorter one is the longer rounded; of two that print as many digits as each other, and not the same, neither is.
 */
export function compareMoney(
  view: View,
  a: string,
  b: string
): Extract<Outcome, "equal" | "rounding" | "unequal"> | null {
  const same = view.number(a)?.unit === view.number(b)?.unit;
  const most = Math.max(view.decimals(a), view.decimals(b));
  const [x, y] = [a, b].map((id) => quantityOf(view, id, same ? most : view.decimals(id)));
  if (!x || !y) return null;
  if (same && isRounded(view.amount(a), view.amount(b))) return "rounding";
  const outcome = compareQuantities(x, y);
  const asLong = same && view.amount(a)?.decimals === view.amount(b)?.decimals;
  return outcome === "rounding" && asLong ? "unequal" : outcome;
}

function isRounded(a: Amount | undefined, b: Amount | undefined): boolean {
  if (!a || !b || a.decimals === b.decimals || a.value.eq(b.value)) return false;
  const [short, long] = a.decimals < b.decimals ? [a, b] : [b, a];
  return !short.value.isZero() && long.value.toDecimalPlaces(short.decimals).eq(short.value);
}

export function compareQuantities(x: Computed, y: Computed): Extract<Outcome, "equal" | "rounding" | "unequal"> {
  if (x.value.eq(y.value)) return "equal";
  return overlaps(x.bounds, y.bounds) ? "rounding" : "unequal";
}

/** A number that is exact as printed: a count, points. */
export function pointOf(amount: Amount): Computed {
  return {value: amount.value, bounds: toPoint(amount.value)};
}

function inWanYuan(amount: Amount, decimals: number, unit: string): Computed {
  const factor = moneyFactor(unit, "万元");
  const {lo, hi} = toInterval(amount, decimals);
  return {value: amount.value.times(factor), bounds: {lo: lo.times(factor), hi: hi.times(factor)}};
}
