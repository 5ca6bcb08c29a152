import type {Claim, View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {about, type Both, contrast, SILENT, shouldBe, statedLast, toTelling} from "../words/index.js";
import {changeOf, leastRate, percentOf, priorOf} from "./change-of.js";
import {meantSubject} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {checkPercent, undefinedPercent} from "./percent.js";
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
const EDITED: Both = {
  zh: "可能是改过金额后没有重算幅度，或者上年数的范围不同。",
  en: "The rate may not have been recomputed after an edit, or last year's amount covered something else."
};
const ASKED: Both = {
  zh: "上年数是多少？幅度是怎么算出来的？",
  en: "What was last year's amount, and how was the rate worked out?"
};

/** M2, M6: a printed rate of change is Δ/(current ∓ Δ). On a base of nothing no number is one, 100% by custom included. */
export const change: Rule = {
  id: "change",
  source: "3.4 M2 M6, 2 C2–C4, 2.1",
  title: {zh: "增减幅度等于增减额除以上年数", en: "A rate of change is the change over last year's amount"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      const finding = claim.measure === "percent-change" ? checkChange(view, claim) : null;
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const zeroBase = finding.outcome === "undefined";
    return toTelling({
      title: zeroBase ? about(finding.subject, view, NO_BASE) : contrast(finding, view),
      says: statedLast(finding, view),
      computed: zeroBase ? NOTHING_LAST_YEAR : shouldBe(finding, view),
      explanation: zeroBase ? CUSTOM : EDITED,
      question: finding.level === "note" ? SILENT : ASKED
    });
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
  const movement = {current, change: delta};
  if (priorOf(view, movement).bounds.hi.lt(0)) return null;
  const finding = undefinedPercent(view, claim, {...rests, formula: ""});
  // Of a base of a few yuan that is printed as nothing, any rate may be right.
  const possible = boundsOf(view, claim.id).hi.gte(leastRate(view, movement));
  if (possible) return Object.freeze({...finding, level: "note" as const, cause: "convention"});
  return claim.amount.value.eq("100") ? Object.freeze({...finding, cause: "convention"}) : finding;
}
