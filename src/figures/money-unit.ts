import {isMoney} from "../accounts/index.js";
import type {Quantity} from "../components/index.js";

/** The unit of money that all of these have; empty where there are several, or something else than money. */
export function moneyUnit(quantities: readonly (Quantity | null | undefined)[]): string {
  const [unit = "", ...others] = new Set(quantities.filter((q) => q !== null && q !== undefined).map((q) => q.unit));
  return others.length === 0 && isMoney(unit) ? unit : "";
}
