import {type Amount, isMoney, moneyFactor, moneyPlaces} from "../../accounts/index.js";

/** What an Arrow or Parquet decimal holds, with room for what a column adds after the point. */
const MAX_DIGITS = 30;

/**
 * The exact digits of an amount in yuan: 7698.92万元 is 76989200, 28861.938591万元 is 288619385.91. Empty where the unit is
 * none of money, and for digits beyond any budget's, which are kept as printed beside it.
 */
export function toYuan({value, decimals}: Amount, unit: string): string {
  if (!isMoney(unit)) return "";
  const yuan = value.times(moneyFactor(unit, "元"));
  const digits = yuan.toFixed(Math.max(0, decimals - moneyPlaces(unit, "元")));
  return digits.length > MAX_DIGITS ? "" : digits;
}
