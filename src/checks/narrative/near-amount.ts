import {type Basis, type Claim, cellsOfSubject, type View} from "../../accounts/index.js";
import {claimsMeaning, isOfTheYear} from "./meant-subject.js";
import {nearestBefore} from "./nearest-before.js";

/**
 * The id of the amount that a sentence's ratio rests on: the one printed nearest before it in the same section, else in that
 * section, else the table's, else another section's; null where the document prints none.
 */
export function nearAmount(view: View, claim: Claim, subject: string, basis: Basis): string | null {
  const amounts = claimsMeaning(view, subject, "amount").filter((c) => c.basis === basis && isOfTheYear(c, view));
  const here = amounts.filter((c) => c.section === claim.section);
  return nearestBefore(view, claim, here)?.id ?? cellOf(view, subject, basis) ?? amounts[0]?.id ?? null;
}

/** The cell of an outturn, or of the one budget that tables print. */
export function cellOf(view: View, subject: string, basis: Basis): string | undefined {
  if (basis !== "outturn" && basis !== "budget") return undefined;
  return cellsOfSubject(subject, basis).find((id) => view.number(id));
}
