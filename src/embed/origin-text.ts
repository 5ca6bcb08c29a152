import {besideDigits, ownUnit, type Quantity} from "../components/index.js";

/**
 * Where a number comes from, for programs: the id of a printed one, the formula of a derived one, its ids in braces, each
 * followed by its unit where that is not the number's: `{09:vehicles:outturn} 万元 × 10000 ÷ {claim:9.2.2:count}`.
 */
export function originText(quantity: Quantity): string {
  const {origin} = quantity;
  const [only] = origin;
  if (origin.length === 1 && typeof only === "object") return only.id;
  return origin
    .map((part) => (typeof part === "string" ? part : `{${part.id}}${besideDigits(ownUnit(part, quantity))}`))
    .join("");
}
