import {isMoney} from "../accounts/index.js";
import {inUnit, type Quantity} from "../components/index.js";

/**
 * An amount in an English sentence: "1,427,400 yuan". English has no word for 万, so the point moves, and nothing is
 * rounded. `bare` where the sentence has said yuan already; without `sign` where its words say which way.
 */
export function inYuan({text, unit}: Pick<Quantity, "text" | "unit">, {bare = false, sign = true} = {}): string {
  const [, before = "", amount = ""] = /^([+−-]?)(.*)$/.exec(text) ?? [];
  const [whole = "", ...fraction] = inUnit(amount, unit, "元").split(".");
  const grouped = isMoney(unit) ? whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",") : whole;
  const digits = (sign ? before : "") + [grouped, ...fraction].join(".");
  return isMoney(unit) && !bare ? `${digits} yuan` : digits;
}
