import type {Quantity} from "../components/index.js";
import type {ClaimRow} from "./figure.js";
import {negated} from "./negated.js";
import type {Numbers} from "./numbers.js";

/**
 * A change on the year before as the narrative writes it, with its sign: it prints 「下降 6.1%」 without one, so the word's
 * direction gives it. Null where nothing is written of the subject, or not which way it went.
 */
export function signedClaim(
  claims: readonly ClaimRow[],
  number: Numbers,
  {subject, measure}: {readonly subject: string; readonly measure: "change" | "percent-change"}
): Quantity | null {
  // A change against a budget is none on the year before.
  const claim = claims.find(
    (c) => c.subject === subject && c.measure === measure && c.basis === "outturn" && !c.ofBasis
  );
  const quantity = claim ? number(claim.id) : null;
  if (!claim || !quantity) return null;
  if (claim.direction === "down") return negated(quantity);
  return claim.direction === "up" || quantity.value === 0 ? quantity : null;
}
