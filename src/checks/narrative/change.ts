import {type Claim, cellsOfSubject, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import type {Finding, Rule} from "../finding.js";
import {type Both, contrast, SILENT, shouldBe, statedLast, toTelling} from "../words/index.js";
import {changeOf, percentOf} from "./change-of.js";
import {meantSubject} from "./meant-subject.js";
import {namesakesOf} from "./namesakes.js";
import {nearAmount} from "./near-amount.js";
import {checkPercent} from "./percent.js";

const EDITED: Both = {
  zh: "可能是改过金额后没有重算幅度，或者上年数的范围不同。",
  en: "The rate may not have been recomputed after an edit, or last year's amount covered something else."
};
const ASKED: Both = {
  zh: "上年数是多少？幅度是怎么算出来的？",
  en: "What was last year's amount, and how was the rate worked out?"
};

/** M2: a printed rate of change is Δ/(current ∓ Δ). On a base of nothing there is none: see the rule `undefined`. */
export const change: Rule = {
  id: "change",
  source: "3.4 M2, 2 C2 C3, 2.1",
  title: {zh: "增减幅度等于增减额除以上年数", en: "A rate of change is the change over last year's amount"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      const finding = claim.measure === "percent-change" ? checkChange(view, claim) : null;
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    return toTelling({
      title: contrast(finding, view),
      says: statedLast(finding, view),
      computed: shouldBe(finding, view),
      explanation: EDITED,
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
  if (!computed) return null;
  const finding = checkPercent(view, claim, computed, rests);
  return finding.level === "contradiction" && fitsNamesake(view, claim, delta)
    ? Object.freeze({...finding, level: "doubt" as const, cause: "other-scope"})
    : finding;
}

/** Whether the rate is right of another amount that goes by the same words: of all money, or of appropriations only. */
function fitsNamesake(view: View, claim: Claim, change: Claim): boolean {
  const cells = namesakesOf(meantSubject(change, view)).flatMap((name) => cellsOfSubject(name));
  return cells.some((current) => {
    const computed = view.amount(current) ? percentOf(view, {current, change}) : null;
    return computed !== null && compare(claim.amount, computed) !== "unequal";
  });
}
