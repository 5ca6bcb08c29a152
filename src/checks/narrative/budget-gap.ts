import {type Claim, toDigits, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, digitsOf, stated, toTelling} from "../words/index.js";
import {isOfTheYear} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {nearestBefore} from "./nearest-before.js";
import {decimalsOf, factorOf} from "./precision.js";
import {minus, plus, sumOf} from "./signed-sum.js";

/** C8, C26: how far spending is said to be above or below its budget is the outturn less that budget. */
export const budgetGap: Rule = {
  id: "budget-gap",
  source: "2 C8 C26",
  title: {zh: "超支、节约的金额与预决算一致", en: "What is above or below the budget"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      const finding = claim.measure === "change" && claim.ofBasis ? checkGap(view, claim) : null;
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const {subject, computed} = finding;
    return toTelling({
      title: about(subject, view, {
        zh: `：写 ${digitsOf(subject, view, "zh")}，算得 ${computed}`,
        en: `: ${digitsOf(subject, view, "en")} stated, ${computed} computed`
      }),
      says: stated(
        finding.operands.map((o) => o.id),
        view
      ),
      computed: {zh: `决算减去预算为 ${computed}。`, en: `The outturn less the budget is ${computed}.`},
      explanation: {
        zh: "可能是改过预算数或决算数后没有重算，也可能比较的是另一个预算数。",
        en: "It may not have been recomputed after an edit, or be taken from another budget."
      },
      question: {zh: "与哪一个预算数相比？", en: "Which budget is the comparison with?"}
    });
  }
};

/** Null where the outturn or every budget is unprinted, and for what a reason says of revisions. */
function checkGap(view: View, claim: Claim): Finding | null {
  const outturn = claim.basis === "outturn" ? nearAmount(view, claim, claim.subject, "outturn") : null;
  const budgets = view
    .claims(claim.of, "amount")
    .filter((c) => c.basis !== "outturn" && c.section === claim.section && isOfTheYear(c, view));
  const judged = outturn ? budgets.map((budget) => judge(view, claim, outturn, budget.id)) : [];
  const nearest = nearestBefore(view, claim, budgets)?.id;
  return judged.find((f) => f.outcome !== "unequal") ?? judged.find((f) => f.operands.at(-1)?.id === nearest) ?? null;
}

function judge(view: View, claim: Claim, outturn: string, budget: string): Finding {
  const {value, bounds} = sumOf(
    view,
    claim.direction === "down" ? [plus(budget), minus(outturn)] : [plus(outturn), minus(budget)]
  );
  const factor = factorOf(view, claim.id);
  const own = {value: value.div(factor), bounds: {lo: bounds.lo.div(factor), hi: bounds.hi.div(factor)}};
  const decimals = Math.max(decimalsOf(view, claim.id), decimalsOf(view, outturn), decimalsOf(view, budget));
  const outcome = compare(claim.amount, own, decimalsOf(view, claim.id));
  return toFinding(view, {
    rule: "budget-gap",
    subject: claim.id,
    outcome,
    ...(outcome === "unequal" && !isNamed(view, claim, budget) ? {level: "doubt"} : {}),
    printed: claim.amount.text,
    computed: toDigits(own.value, decimals),
    difference: toDigits(claim.amount.value.minus(own.value), decimals),
    formula: claim.direction === "down" ? `{${budget}} - {${outturn}}` : `{${outturn}} - {${budget}}`,
    operands: [claim.id, outturn, budget]
  });
}

/** Whether the budget printed is the one that the words compare with; a plain 预算 may be another that is not printed. */
function isNamed(view: View, claim: Claim, budget: string): boolean {
  const number = view.number(budget);
  return number !== undefined && "basis" in number && number.basis === claim.ofBasis;
}
