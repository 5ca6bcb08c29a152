import type {Claim, View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {onSubject, SILENT, stated, toTelling} from "../words/index.js";

/** M10: more than the whole budget spent, and no reason given in the section or in its parts. */
export const overBudget: Rule = {
  id: "over-budget",
  source: "3.4 M10",
  title: {zh: "超过预算的写明原因", en: "Spending over budget is given a reason"},
  *check(view): Generator<Finding> {
    for (const claim of view.accounts.claims) {
      if (claim.measure !== "completion" || claim.amount.value.lte(100)) continue;
      if (!hasReason(view, claim))
        yield toFinding(view, {
          rule: "over-budget",
          subject: claim.id,
          outcome: "missing",
          printed: `${claim.amount.text}%`,
          about: [],
          operands: [claim.id]
        });
    }
  },
  tell({subject}, view) {
    return toTelling({
      title: onSubject(subject, view, {zh: "：超预算，未写原因", en: ": over budget, no reason given"}),
      says: stated([subject], view),
      computed: {
        zh: "支出超过了预算，这一段没有写原因。",
        en: "More was spent than budgeted, and the paragraph gives no reason."
      },
      explanation: {
        zh: "多半是执行中追加了预算；统一的格式要求说明原因。",
        en: "Funds were probably added during the year; the standard form asks for the reason."
      },
      question: {
        zh: `${onSubject(subject, view, SILENT).zh}为什么超过预算？`,
        en: "Why was this budget exceeded?"
      }
    });
  }
};

function hasReason(view: View, {section}: Claim): boolean {
  return view.statements("reason").some((s) => s.section === section || s.section.startsWith(`${section}.`));
}
