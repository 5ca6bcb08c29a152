import {type Claim, cellsOfSubject, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {namesakesOf} from "./namesakes.js";
import {nearAmount} from "./near-amount.js";
import {toPercent} from "./percent.js";

/** Wholes that a sentence may mean by the words of another: 占总支出的 of the year or of the grand total, of all or of 中小 contracts. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  income: ["income.total"],
  expenditure: ["expenditure.total"],
  "income.fiscal": ["fiscal.income.total"],
  "fiscal.expenditure": ["fiscal.expenditure.total"],
  "income.total": ["income", "income.fiscal"],
  "expenditure.total": ["expenditure", "fiscal.expenditure"],
  "fiscal.income.total": ["income.fiscal"],
  "fiscal.expenditure.total": ["fiscal.expenditure"],
  procurement: ["procurement.sme"],
  "procurement.sme": ["procurement"]
};

/** Whether a printed share is right of another whole, or another part, that goes by like words (reference C5, C10, C18). */
export function fitsOtherWhole(view: View, claim: Claim, part: string): boolean {
  const meant = [claim.of, ...namesakesOf(claim.of)];
  const wholes = [...meant, ...meant.flatMap((whole) => ALIKE[whole] ?? [])];
  const ids = wholes.flatMap((whole) => [...cellsOfSubject(whole), nearAmount(view, claim, whole, claim.basis) ?? ""]);
  const parts = [part, ...namesakesOf(claim.subject).flatMap((name) => cellsOfSubject(name))];
  return parts.some((one) => ids.some((id) => isShare(view, claim, one, id)));
}

function isShare(view: View, claim: Claim, part: string, whole: string): boolean {
  const computed = view.amount(part) && view.amount(whole) ? toPercent(view, part, whole) : null;
  return computed !== null && compare(claim.amount, computed) !== "unequal";
}
