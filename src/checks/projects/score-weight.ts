import {toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {stated} from "../words/index.js";
import {executionWeight, formCell, weightOfIndicators} from "./forms.js";
import {onProject, tell} from "./tell.js";

/** A11: no score is above its weight; the execution's is known where the forms agree on one. */
export const scoreWeight: Rule = {
  id: "score-weight",
  source: "3.1 A11",
  title: {zh: "得分不超过权重", en: "Scores within their weights"},
  *check(view) {
    const fractions = view.accounts.projects.filter((p) => weightOfIndicators(view, p)?.lte(1)).map((p) => p.id);
    for (const {id, project} of view.accounts.indicators) {
      // Weights of 0.25 stand beside scores of 25: they add to one, not to a hundred.
      if (fractions.includes(project)) continue;
      const [score, weight] = [toCellId("10", id, "score"), toCellId("10", id, "weight")];
      const finding = checkScore(view, score, view.amount(weight)?.text, [score, weight]);
      if (finding) yield finding;
    }
    const most = executionWeight(view)?.toString();
    for (const project of view.accounts.projects) {
      const score = formCell(project, "total", "score");
      const printed = view.amount(formCell(project, "total", "weight"))?.text;
      const finding = checkScore(view, score, printed ?? most, [score]);
      // A weight worked out from the other forms need not be this one's.
      if (finding) yield printed || !finding.level ? finding : Object.freeze({...finding, level: "doubt" as const});
    }
  },
  tell(finding, view) {
    const {subject, printed, computed} = finding;
    return tell(finding, {
      title: onProject(subject, view, {
        zh: `得 ${printed} 分，权重 ${computed}`,
        en: `${printed} points of a weight of ${computed}`
      }),
      says: stated([subject], view),
      computed: {zh: `这一项的权重为 ${computed}。`, en: `Its weight is ${computed}.`},
      explanation: {
        zh: "可能得分与权重两格对调，或其中一格抄错。",
        en: "Score and weight may have been swapped, or one of them miscopied."
      },
      question: {zh: "这一项的满分是多少？", en: "What is the most that can be scored here?"}
    });
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
