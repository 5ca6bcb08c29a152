import {Decimal as Base} from "decimal.js";

/**
 * Exact decimals for amounts. decimal.js rounds sums beyond 20 digits by default, so it is cloned once with room to
 * spare, rounding half up as the Ministry's forms do. Feed it strings only.
 */
export const Decimal = Base.clone({precision: 40, rounding: Base.ROUND_HALF_UP});
export type Decimal = Base;

export const ZERO = new Decimal("0");
