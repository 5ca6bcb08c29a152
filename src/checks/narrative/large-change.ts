import type {Claim, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {changeOf, type Movement, percentOf} from "./change-of.js";
import {meantSubject} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {say, sayOperands} from "./words.js";

/** Editorial thresholds, in per cent: what a reader would ask about. They decide what is told, never what is right. */
const LARGE = 50;
const LARGE_SANGONG_RISE = 40;

/** 3.6: a large change is worth a line; without a reason beside it, a question. */
export const largeChange: Rule = {
  id: "large-change",
  source: "3.6",
  title: {zh: "变动较大", en: "Large changes"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "percent-change" || claim.subject.startsWith("project:") || !isLarge(claim)) continue;
      const movement = movementOf(view, claim);
      if (movement) yield toLargeChange(view, claim, movement);
    }
  },
  tell(finding, view) {
    const given = finding.level === "note";
    return {
      zh: {
        says: `${say(finding.subject, view, "zh")}。`,
        computed: `${sayOperands(finding, view, "zh")}。“变动较大”是编辑上的尺度：增减超过 ${LARGE}%，或“三公”经费增长超过 ${LARGE_SANGONG_RISE}%。`,
        explanation: given ? "文中写了原因。" : "文中这一段没有写原因。",
        question: given ? "" : "变动的原因是什么？"
      },
      en: {
        says: `${say(finding.subject, view, "en")}.`,
        computed: `${sayOperands(finding, view, "en")}. Large is an editorial measure: more than ${LARGE}% either way, or a rise of the three public expenses by more than ${LARGE_SANGONG_RISE}%.`,
        explanation: given ? "The text gives a reason." : "The paragraph gives no reason.",
        question: given ? "" : "What is the reason for the change?"
      }
    };
  }
};

function isLarge({amount, subject, direction}: Claim): boolean {
  const rise = direction === "up" && subject.startsWith("sangong");
  return amount.value.gt(rise ? LARGE_SANGONG_RISE : LARGE);
}

/** Null where last year had nothing: the `change` rule says so, and any rate would be large. */
function movementOf(view: View, claim: Claim): Movement | null {
  const change = changeOf(view, claim);
  const current = nearAmount(view, claim, meantSubject(claim, view), "outturn");
  return change && current && percentOf(view, {current, change}) ? {current, change} : null;
}

function toLargeChange(view: View, claim: Claim, {current, change}: Movement): Finding {
  const given = view.statements("reason").some((s) => s.section === claim.section);
  return toFinding(view, {
    rule: "large-change",
    subject: claim.id,
    outcome: given ? "explained" : "missing",
    level: given ? "note" : "doubt",
    printed: `${claim.amount.text}%`,
    about: [],
    operands: [claim.id, change.id, current],
    cause: given ? "reason-given" : "no-reason"
  });
}
