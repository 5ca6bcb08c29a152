import type {Claim, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {type Both, clauseOf, digitsOf, headline, nameOf, SILENT, statedLast, toTelling} from "../words/index.js";
import {changeOf, type Movement, percentOf} from "./change-of.js";
import {meantSubject} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";

/** Editorial thresholds, in per cent: what a reader would ask about. They decide what is told, never what is right. */
const LARGE = 50;
const LARGE_SANGONG_RISE = 40;

/** 3.6: a large change is worth a line; without a reason beside it, a question. */
export const largeChange: Rule = {
  id: "large-change",
  source: "3.6",
  title: {zh: "变动较大的写明原因", en: "Large changes are given a reason"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "percent-change" || claim.subject.startsWith("project:") || !isLarge(claim)) continue;
      const movement = movementOf(view, claim);
      if (movement) yield toLargeChange(view, claim, movement);
    }
  },
  tell(finding, view) {
    const given = finding.level === "note";
    return toTelling({
      title: titleOf(finding.subject, view),
      says: statedLast(finding, view),
      computed: {
        zh: `增减超过 ${LARGE}%、“三公”经费增长超过 ${LARGE_SANGONG_RISE}%，这里都列出来；这是编辑上的尺度。`,
        en: `Changes of more than ${LARGE}%, and rises of the three public expenses by more than ${LARGE_SANGONG_RISE}%, are listed here: an editorial measure.`
      },
      explanation: given
        ? {zh: "文中写了原因。", en: "The text gives a reason."}
        : {zh: "文中这一段没有写原因。", en: "The paragraph gives no reason."},
      question: given ? SILENT : {zh: "这一变动的原因是什么？", en: "What is the reason for this change?"}
    });
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

function titleOf(id: string, view: View): Both {
  const number = view.number(id);
  const down = number && "direction" in number && number.direction === "down";
  return {
    zh: headline(clauseOf(id, view, "zh"), ""),
    en: `${nameOf(id, view, "en")} ${down ? "down" : "up"} ${digitsOf(id, view, "en")}`
  };
}
