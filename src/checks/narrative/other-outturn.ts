import {type Claim, cellsOfSubject, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {isOfTheYear} from "./meant-subject.js";
import {namesakesOf} from "./namesakes.js";
import {toPercent} from "./percent.js";

/**
 * Whether a completion is right of another outturn: one that the section prints of the same item, so that the two disagree, or
 * of spending that goes by like words, as that of all appropriations and of the general public budget do.
 */
export function fitsOtherOutturn(view: View, claim: Claim, outturn: string, base: string): boolean {
  const here = view
    .claims(claim.subject, "amount", "outturn")
    .filter((c) => c.section === claim.section && isOfTheYear(c, view));
  const namesakes = namesakesOf(claim.subject).flatMap((name) => cellsOfSubject(name));
  const others = [...here.map(({id}) => id), ...namesakes].filter((id) => id !== outturn && view.amount(id));
  return others.some((id) => {
    const computed = toPercent(view, id, base);
    return computed !== null && compare(claim.amount, computed) !== "unequal";
  });
}
