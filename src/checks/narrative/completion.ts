import type {Claim, View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {about, type Both, contrast, digitsOf, SILENT, shouldBe, stated, statedLast, toTelling} from "../words/index.js";
import {budgetsHere, completionBase} from "./completion-base.js";
import {cellOf, nearAmount} from "./near-amount.js";
import {fitsOtherOutturn} from "./other-outturn.js";
import {checkPercent, toPercent, undefinedPercent} from "./percent.js";

/** M3, M6: a completion is the outturn over the base that the sentence names; a base of nothing can have none. */
export const completion: Rule = {
  id: "completion",
  source: "3.4 M3 M6, 2 C7",
  title: {zh: "预算完成率等于决算除以预算", en: "A completion is the outturn over the budget"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      const finding = claim.measure === "completion" ? checkCompletion(view, claim) : null;
      if (finding) yield finding;
    }
    yield* spentWithoutBudget(view);
  },
  tell: (finding, view) => (finding.cause === "no-budget" ? tellNoBudget(finding, view) : tellRatio(finding, view))
};

function checkCompletion(view: View, claim: Claim): Finding | null {
  const base = completionBase(view, claim);
  const outturn = nearAmount(view, claim, claim.subject, "outturn");
  if (!base || !outturn) return null;
  const rests = {rule: "completion", operands: [outturn, base], formula: `{${outturn}} / {${base}}`};
  const computed = toPercent(view, outturn, base);
  // 0% of nothing is told by the rule `undefined`.
  if (!computed && claim.amount.value.isZero()) return null;
  const finding = computed
    ? checkPercent(view, claim, computed, rests)
    : undefinedPercent(view, claim, {...rests, formula: ""});
  if (finding.level === "contradiction" && !isBeside(view, claim, base))
    return Object.freeze({...finding, level: "doubt" as const});
  if (finding.level === "contradiction" && computed && fitsOtherOutturn(view, claim, outturn, base))
    return Object.freeze({...finding, level: "doubt" as const, cause: "other-outturn"});
  const other = finding.level === "contradiction" ? otherBase(view, claim, outturn, base) : undefined;
  if (!other) return finding;
  // Of a base of nothing there is no rate, whichever budget was meant.
  const level = computed ? "doubt" : finding.level;
  return Object.freeze({...finding, level, cause: "other-base", detail: {base: other}});
}

/** Whether the base stands in the claim's section or the one it is part of: a table's may be another budget than the text's. */
function isBeside(view: View, {section}: Claim, base: string): boolean {
  const other = view.place(base).section;
  return other !== undefined && (other === section || section.startsWith(`${other}.`));
}

/** Another budget of the same section that the printed rate does fit: the sentence names the wrong one. */
function otherBase(view: View, claim: Claim, outturn: string, base: string): string | undefined {
  const cell = cellOf(view, claim.of, "budget");
  const others = [...budgetsHere(view, claim).map((c) => c.id), ...(cell ? [cell] : [])].filter((id) => id !== base);
  return others.find((id) => {
    const computed = toPercent(view, outturn, id);
    return computed !== null && compare(claim.amount, computed) !== "unequal";
  });
}

/** A budget of nothing and no rate printed, as it should be: said once for each item, since readers will ask. */
function* spentWithoutBudget(view: View): Generator<Finding> {
  for (const budget of view.accounts.claims) {
    if (budget.measure !== "amount" || budget.basis === "outturn" || !budget.amount.value.isZero()) continue;
    const rated = view.claims(budget.subject, "completion").some((c) => c.section === budget.section);
    const outturn = nearAmount(view, budget, budget.subject, "outturn");
    if (rated || !outturn || !view.amount(outturn)?.value.gt(0)) continue;
    yield toFinding(view, {
      rule: "completion",
      subject: budget.id,
      outcome: "undefined",
      printed: budget.amount.text,
      about: [],
      operands: [budget.id, outturn],
      cause: "no-budget"
    });
  }
}

function tellRatio(finding: Finding, view: View) {
  const {outcome, subject, level} = finding;
  const ofNothing = outcome === "undefined";
  return toTelling({
    title: ofNothing
      ? about(subject, view, {zh: "：预算为 0，无从计算", en: ": there is no budget"})
      : contrast(finding, view),
    says: statedLast(finding, view),
    computed: ofNothing
      ? {zh: "预算为 0，完成率无从计算。", en: "The budget is nothing, so there is no rate of completion."}
      : shouldBe(finding, view),
    explanation: explain(finding, view),
    question:
      level === "note"
        ? SILENT
        : {zh: "完成率的分母是哪一个预算数？", en: "Which budget is the rate of completion taken of?"}
  });
}

function explain({outcome, detail, cause}: Finding, view: View): Both {
  if (cause === "other-outturn")
    return {
      zh: "同一段里这一项的决算数写了两个，按另一个计算则相符：先要问的是哪一个决算数对。",
      en: "The paragraph prints two outturns of this item, and the rate does fit the other: ask first which of them holds."
    };
  if (detail.base)
    return {
      zh: `按另一个预算数 ${digitsOf(detail.base, view, "zh")}计算则相符，多半是把预算的名称写错了。`,
      en: `It does fit another budget, ${digitsOf(detail.base, view, "en")}: the sentence probably names the wrong one.`
    };
  return outcome === "undefined"
    ? {
        zh: "可能是按全年（调整后）预算算的，或者是模板里填的 0%。",
        en: "It may have been worked out from the adjusted budget, or be the template's own 0%."
      }
    : {
        zh: "可能是按另一种预算（年初或全年）算的，或者改过金额后没有重算。",
        en: "It may rest on the other budget, initial or adjusted, or not have been recomputed after an edit."
      };
}

function tellNoBudget({subject, operands}: Finding, view: View) {
  const outturn = operands.map((o) => o.id).find((id) => id !== subject) ?? "";
  return toTelling({
    title: about(outturn, view, {
      zh: `：没有预算，支出 ${digitsOf(outturn, view, "zh")}`,
      en: `: no budget, ${digitsOf(outturn, view, "en")} spent`
    }),
    says: stated([subject, outturn], view),
    computed: {
      zh: "预算为 0，完成率无从计算，文中也没有写。",
      en: "With a budget of nothing there is no rate of completion, and none is printed."
    },
    explanation: {
      zh: "年初难以预料的支出，例如抚恤金，在执行中追加，是常见的做法。",
      en: "What cannot be foreseen, such as bereavement payments, is commonly added during the year."
    }
  });
}
