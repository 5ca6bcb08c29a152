import type {Claim, View} from "../../accounts/index.js";
import {isOfTheYear} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {nearestBefore} from "./nearest-before.js";

/** A plain 预算 is the budget that the paragraph prints, whatever it calls it there, before it is a table's. */
export function completionBase(view: View, claim: Claim): string | null {
  const named = claim.ofBasis || "budget";
  const printed = budgetsHere(view, claim);
  if (named === "budget" && !printed.some((c) => c.basis === "budget"))
    return nearestBefore(view, claim, printed)?.id ?? nearAmount(view, claim, claim.of, named);
  return nearAmount(view, claim, claim.of, named);
}

/** The budgets of this year that its section prints. */
export function budgetsHere(view: View, claim: Claim): readonly Claim[] {
  const budgets = view.claims(claim.of, "amount").filter((c) => c.basis !== "outturn");
  return budgets.filter((c) => c.section === claim.section && isOfTheYear(c, view));
}
