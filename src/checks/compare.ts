import {type Amount, type Decimal, type Interval, overlaps, toDigits, toInterval} from "../accounts/index.js";
import type {Outcome} from "./finding.js";

/** A quantity computed from printed ones: from their digits, and within which bounds the true one lies. */
export interface Computed {
  readonly value: Decimal;
  readonly bounds: Interval;
}

/**
 * How a printed number stands to a computed one: `equal` where the computed value rounds to the printed digits, `rounding`
 * where the intervals overlap, else `unequal`. There is no tolerance but the printed digits'.
 */
export function compare(
  printed: Amount,
  computed: Computed,
  decimals = printed.decimals
): Extract<Outcome, "equal" | "rounding" | "unequal"> {
  if (toDigits(computed.value, decimals) === toDigits(printed.value, decimals)) return "equal";
  return overlaps(toInterval(printed, decimals), computed.bounds) ? "rounding" : "unequal";
}
