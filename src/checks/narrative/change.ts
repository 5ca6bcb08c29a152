import type {Claim, View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {changeOf, percentOf} from "./change-of.js";
import {meantSubject} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {checkPercent, undefinedPercent} from "./percent.js";
import {nameOf, sayDigits, sayOperands} from "./words.js";

/** M2, M6: a printed rate of change is Δ/(current ∓ Δ). 100% on a base of nothing is a convention, other numbers mean nothing. */
export const change: Rule = {
  id: "change",
  source: "3.4 M2 M6, 2 C2–C4, 2.1",
  title: {zh: "增减幅度", en: "Rates of change"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      const finding = claim.measure === "percent-change" ? checkChange(view, claim) : null;
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const rests = (lang: "zh" | "en") => sayOperands(finding, view, lang);
    const zeroBase = finding.outcome === "undefined";
    return {
      zh: {
        says: `${nameOf(finding.subject, view, "zh")}印为 ${sayDigits(finding.subject, view, "zh")}。`,
        computed: zeroBase
          ? `按${rests("zh")}推算，上年为零，增减幅度无从计算。`
          : `按${rests("zh")}推算上年数，应为 ${finding.computed}。`,
        explanation: zeroBase
          ? "上年为零时，习惯上写“不可比”，也有写 100% 或 0% 的。"
          : "可能是改过金额后没有重算幅度，或者上年数的范围不同。",
        question: finding.level === "note" ? "" : "上年数是多少？幅度是怎么算出来的？"
      },
      en: {
        says: `${nameOf(finding.subject, view, "en")} is printed as ${sayDigits(finding.subject, view, "en")}.`,
        computed: zeroBase
          ? `From ${rests("en")} last year's amount was nothing, so there is no rate of change.`
          : `Last year's amount worked out from ${rests("en")}, it comes to ${finding.computed}.`,
        explanation: zeroBase
          ? "On a base of nothing the custom is to write that it is not comparable; some write 100% or 0%."
          : "The rate may not have been recomputed after an edit, or last year's amount covered something else.",
        question: finding.level === "note" ? "" : "What was last year's amount, and how was the rate worked out?"
      }
    };
  }
};

function checkChange(view: View, claim: Claim): Finding | null {
  const delta = changeOf(view, claim);
  const current = delta && nearAmount(view, delta, meantSubject(delta, view), delta.basis);
  if (!current || delta.direction === "") return null;
  const sign = delta.direction === "up" ? "-" : "+";
  const rests = {
    rule: "change",
    operands: [delta.id, current],
    formula: `{${delta.id}} / ({${current}} ${sign} {${delta.id}})`
  };
  const computed = percentOf(view, {current, change: delta});
  if (computed) return checkPercent(view, claim, computed, rests);
  const finding = undefinedPercent(view, claim, {...rests, formula: ""});
  const convention = claim.amount.value.eq("100");
  return convention ? Object.freeze({...finding, level: "note" as const, cause: "convention"}) : finding;
}
