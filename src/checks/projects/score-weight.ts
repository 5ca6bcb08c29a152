import {toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";
import {executionWeight, formCell} from "./forms.js";
import {tellBoth} from "./tell.js";

/** A11: no score is above its weight; the execution's is known where the forms agree on one. */
export const scoreWeight: Rule = {
  id: "score-weight",
  source: "3.1 A11",
  title: {zh: "得分不超过权重", en: "Scores within their weights"},
  *check(view) {
    for (const {id} of view.accounts.indicators) {
      const [score, weight] = [toCellId("10", id, "score"), toCellId("10", id, "weight")];
      const finding = checkScore(view, score, view.amount(weight)?.text, [score, weight]);
      if (finding) yield finding;
    }
    const most = executionWeight(view)?.toString();
    for (const project of view.accounts.projects) {
      const score = formCell(project, "total", "score");
      const finding = checkScore(view, score, most, [score]);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const {subject, printed, computed} = finding;
    return tellBoth(
      finding,
      {
        says: `${labelOf(subject, view, "zh")}印为 ${printed}。`,
        computed: `权重为 ${computed}。`,
        explanation: "可能得分与权重两格对调，或其中一格抄错。",
        question: "这一项的满分是多少？"
      },
      {
        says: `${labelOf(subject, view, "en")} is printed as ${printed}.`,
        computed: `Its weight is ${computed}.`,
        explanation: "Score and weight may have been swapped, or one of them miscopied.",
        question: "What is the most that can be scored here?"
      }
    );
  }
};

function checkScore(view: View, score: string, weight: string | undefined, operands: string[]): Finding | null {
  const printed = view.amount(score);
  if (!printed || weight === undefined) return null;
  const above = printed.value.gt(weight);
  return toFinding(view, {
    rule: "score-weight",
    outcome: above ? "unequal" : "equal",
    subject: score,
    printed: printed.text,
    computed: weight,
    operands
  });
}
