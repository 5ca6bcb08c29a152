import type {Claim, View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {about, type Both, SILENT, statedLast, toTelling} from "../words/index.js";
import {changeOf, leastRate, percentOf, priorOf} from "./change-of.js";
import {completionBase} from "./completion-base.js";
import {meantSubject} from "./meant-subject.js";
import {cellOf, nearAmount} from "./near-amount.js";
import {toPercent, undefinedPercent} from "./percent.js";
import {boundsOf} from "./precision.js";

const NO_BASE: Both = {zh: "：上年为 0，无从计算", en: ": nothing last year to compare with"};
const NOTHING_LAST_YEAR: Both = {
  zh: "由此推算，上年为 0，增减幅度无从计算。",
  en: "By these figures last year's amount was nothing, so there is no rate of change."
};
const CUSTOM: Both = {
  zh: "上年没有数（例如单位新成立）时，宜写“不可比”；填 100% 是常见的习惯，但它不是一个算得出的幅度。",
  en: "Where there was nothing last year, as for a new body, “not comparable” is the thing to write; 100% is a common habit, but no rate that can be worked out."
};
const NO_BUDGET: Both = {zh: "：预算为 0，无从计算", en: ": there is no budget"};
const NOTHING_BUDGETED: Both = {
  zh: "预算为 0，完成率无从计算。",
  en: "The budget is nothing, so there is no rate of completion."
};
const FILLED_IN: Both = {
  zh: "多半是模板里填的 0%，宜写“不适用”。",
  en: "It is probably the template's own 0%; “not applicable” is the thing to write."
};
const ASKED: Both = {
  zh: "上年数是多少？幅度是怎么算出来的？",
  en: "What was last year's amount, and how was the rate worked out?"
};

/**
 * M6, C4: a rate of growth on a base of nothing is no number, 100% by custom included; nor is 0% of no budget, which is only a
 * blank filled in. Another completion of no budget is the matter of the rule `completion`.
 */
export const undefinedRate: Rule = {
  id: "undefined",
  source: "3.4 M6, 2 C4 C7",
  title: {zh: "基数为 0 的比率不是数", en: "A rate on a base of nothing is no number"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      const finding = checkClaim(view, claim);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const ofBudget = finding.cause === "no-budget";
    return toTelling({
      title: about(finding.subject, view, ofBudget ? NO_BUDGET : NO_BASE),
      says: statedLast(finding, view),
      computed: ofBudget ? NOTHING_BUDGETED : NOTHING_LAST_YEAR,
      explanation: ofBudget ? FILLED_IN : CUSTOM,
      question: finding.level === "note" ? SILENT : ASKED
    });
  }
};

function checkClaim(view: View, claim: Claim): Finding | null {
  if (claim.measure === "percent-change") return checkGrowth(view, claim);
  if (claim.measure === "completion" && claim.amount.value.isZero()) return checkNought(view, claim);
  return null;
}

function checkGrowth(view: View, claim: Claim): Finding | null {
  const delta = changeOf(view, claim);
  const current = delta && nearAmount(view, delta, meantSubject(delta, view), delta.basis);
  if (!current || delta.direction === "") return null;
  const movement = {current, change: delta};
  if (percentOf(view, movement) || priorOf(view, movement).bounds.hi.lt(0)) return null;
  const finding = undefinedPercent(view, claim, {rule: "undefined", operands: [delta.id, current], formula: ""});
  // Of a base of a few yuan that is printed as nothing, any rate may be right.
  const possible = boundsOf(view, claim.id).hi.gte(leastRate(view, movement));
  return possible ? Object.freeze({...finding, level: "note" as const, cause: "any-rate"}) : finding;
}

function checkNought(view: View, claim: Claim): Finding | null {
  // A blank budget of table 09 is nothing, whichever budget the table prints.
  const base = completionBase(view, claim) ?? cellOf(view, claim.of, "budget");
  const outturn = nearAmount(view, claim, claim.subject, "outturn");
  if (!base || !outturn || toPercent(view, outturn, base)) return null;
  const finding = undefinedPercent(view, claim, {rule: "undefined", operands: [outturn, base], formula: ""});
  return Object.freeze({...finding, cause: "no-budget"});
}
