import {type Claim, Decimal, toDigits, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {nearAmount} from "./near-amount.js";
import {checkPercent, toPercent, undefinedPercent} from "./percent.js";
import {boundsOf} from "./precision.js";
import {nameOf, sayDigits, sayOperands} from "./words.js";

const KINDS = ["goods", "works", "services"];
const HUNDRED = new Decimal("100");
const KIND = /^procurement\.sme\.(goods|works|services)$/;

/** M1, N2–N5, N12: a printed share is its part over its whole. Shares of the evaluations are the `coverage` rule's. */
export const share: Rule = {
  id: "share",
  source: "3.4 M1, 2.1, 3.3 N2–N5 N12",
  title: {zh: "占比", en: "Shares"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "share" || claim.subject.startsWith("evaluation.")) continue;
      const finding = checkShare(view, claim);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    return {zh: tellChinese(finding, view), en: tellEnglish(finding, view)};
  }
};

/** Null where the part or the whole is not printed. */
export function checkShare(view: View, claim: Claim): Finding | null {
  const whole = nearAmount(view, claim, claim.of, claim.ofBasis || claim.basis);
  if (!whole) return null;
  const own = nearAmount(view, claim, claim.subject, claim.basis);
  const part = own ?? onlyKind(view, claim);
  const rests = {rule: "share", operands: part ? [part, whole] : [whole], formula: `{${part ?? ""}} / {${whole}}`};
  if ((view.amount(whole)?.value ?? ZERO).isZero()) return undefinedPercent(view, claim, {...rests, formula: ""});
  const computed = part && toPercent(view, part, whole);
  if (!computed) return aboveWhole(view, claim, whole);
  const detail: Record<string, string> = own ? {} : {derived: "only-kind"};
  const finding = checkPercent(view, claim, computed, {...rests, detail});
  if (finding.outcome !== "unequal" || !addsToHundred(view, claim)) return finding;
  return Object.freeze({...finding, cause: "forced-to-100"});
}

/** Where the part is not printed, its share cannot be computed; it is not more than all, though. */
function aboveWhole(view: View, claim: Claim, whole: string): Finding | null {
  if (boundsOf(view, claim.id).lo.lte(HUNDRED)) return null;
  const [outcome, cause] = ["unequal", "above-whole"] as const;
  return toFinding(view, {rule: "share", subject: claim.id, outcome, printed: claim.text, operands: [whole], cause});
}

/** The amount of a kind awarded to small firms is not printed; where all procurement is of one kind, it is all of theirs. */
function onlyKind(view: View, claim: Claim): string | null {
  const kind = KIND.exec(claim.subject)?.[1];
  if (!kind) return null;
  const others = KINDS.filter((k) => k !== kind).map((k) => view.claims(`procurement.${k}`, "amount")[0]);
  if (!others.every((other) => other?.amount.value.isZero())) return null;
  return nearAmount(view, claim, "procurement.sme", claim.basis);
}

/** Authors make a list of shares add to 100 by moving one of them: a wrong figure with a known and innocent cause. */
function addsToHundred(view: View, claim: Claim): boolean {
  const list = view.accounts.claims.filter(
    (c) => c.measure === "share" && c.section === claim.section && c.of === claim.of
  );
  const sum = list.reduce((total, c) => total.plus(c.amount.value), ZERO);
  return list.length > 1 && toDigits(sum, 6) === "100.000000";
}

function tellChinese(finding: Finding, view: View) {
  const says = `${nameOf(finding.subject, view, "zh")}印为 ${sayDigits(finding.subject, view, "zh")}。`;
  if (finding.outcome === "undefined")
    return {
      says,
      computed: `它的总体为零（${sayOperands(finding, view, "zh")}），占比无从计算。`,
      explanation: "模板里的空格没有金额可填时，常常填 0%。",
      question: finding.level === "note" ? "" : "这个比例是怎么算出来的？"
    };
  if (finding.cause === "above-whole")
    return {
      says,
      computed: "部分不会多于总体，占比不会超过 100%。",
      explanation: "可能是抄错或算错。",
      question: "这个比例应为多少？"
    };
  const {derived} = finding.detail;
  return {
    says,
    computed: `按${sayOperands(finding, view, "zh")}计算，应为 ${finding.computed}。${derived ? "采购只有这一类，授予的合同便都属于这一类。" : ""}`,
    explanation: WHY_ZH[finding.cause ?? (derived ? "blank" : "")] ?? "可能是改过金额后没有重算比例。",
    question: "这个比例应为多少？"
  };
}

function tellEnglish(finding: Finding, view: View) {
  const says = `${nameOf(finding.subject, view, "en")} is printed as ${sayDigits(finding.subject, view, "en")}.`;
  if (finding.outcome === "undefined")
    return {
      says,
      computed: `It is a share of nothing (${sayOperands(finding, view, "en")}) and cannot be computed.`,
      explanation: "A blank of the template with no amount to fill in is often given as 0%.",
      question: finding.level === "note" ? "" : "How was this share worked out?"
    };
  if (finding.cause === "above-whole")
    return {
      says,
      computed: "A part is not more than its whole, nor a share more than 100%.",
      explanation: "It may have been miscopied or miscalculated.",
      question: "What should this share be?"
    };
  const {derived} = finding.detail;
  return {
    says,
    computed: `From ${sayOperands(finding, view, "en")} it comes to ${finding.computed}.${derived ? " All procurement is of this kind, so the contracts awarded must be." : ""}`,
    explanation:
      WHY_EN[finding.cause ?? (derived ? "blank" : "")] ?? "The share may not have been recomputed after an edit.",
    question: "What should this share be?"
  };
}

const WHY_ZH: Readonly<Record<string, string>> = {
  "forced-to-100": "各项占比相加恰为 100%，多半是为了凑足 100% 而调整了其中一项。",
  truncated: "多半是直接舍去了后面的数字，没有四舍五入。",
  blank: "可能是模板里的这一空没有填写，保留了 0%。"
};

const WHY_EN: Readonly<Record<string, string>> = {
  "forced-to-100": "The printed shares add to exactly 100%: one of them was probably moved to make them do so.",
  truncated: "The digits beyond the last were probably cut off instead of rounded.",
  blank: "This blank of the template may have been left at 0%."
};
