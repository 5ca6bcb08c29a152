import {type Project, toCellId, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";
import {toFormula} from "../tables/equation.js";
import {formCell, pointsOf} from "./forms.js";
import {tellBoth, withDigits} from "./tell.js";

/** A11: a form's total is the points of its indicators and of its execution. */
export const totalScore: Rule = {
  id: "total-score",
  source: "3.1 A11",
  title: {zh: "自评总分", en: "Total scores"},
  *check(view) {
    for (const project of view.accounts.projects) {
      const finding = checkForm(view, project);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const {subject, printed, computed, difference} = finding;
    const execution = finding.operands[1]?.id ?? "";
    const count = finding.operands.length - 2;
    return tellBoth(
      finding,
      {
        says: `${labelOf(subject, view, "zh")}印为 ${printed}。`,
        computed: `${withDigits(execution, view, "zh")} 加 ${count} 项指标的得分 = ${computed}，相差 ${difference}。`,
        explanation: "可能另有校验扣分或加分没有列出，也可能有一项得分抄错。",
        question: "总分是由哪些得分加成的？"
      },
      {
        says: `${labelOf(subject, view, "en")} is printed as ${printed}.`,
        computed: `${withDigits(execution, view, "en")} and the points of ${count} indicators = ${computed}; difference ${difference}.`,
        explanation: "Points may have been taken or given on review without being listed, or one of them miscopied.",
        question: "Which points make up the total?"
      }
    );
  }
};

function checkForm(view: View, project: Project): Finding | null {
  const total = formCell(project, "score", "score");
  const execution = formCell(project, "total", "score");
  const scores = view.indicators(project.id).map(({id}) => toCellId("10", id, "score"));
  const printed = view.amount(total);
  if (!printed || scores.length === 0 || [execution, ...scores].some((id) => !view.amount(id))) return null;
  const sum = pointsOf(view, [execution, ...scores]);
  const decimals = Math.max(...[total, execution, ...scores].map((id) => view.decimals(id)));
  const rounded = sum.toDecimalPlaces(printed.decimals).eq(printed.value);
  const outcome: Outcome = sum.eq(printed.value) ? "equal" : rounded ? "rounding" : "unequal";
  return toFinding(view, {
    rule: "total-score",
    outcome,
    subject: total,
    printed: printed.text,
    computed: toDigits(sum, decimals),
    difference: toDigits(printed.value.minus(sum), decimals),
    formula: toFormula([execution, ...scores]),
    operands: [total, execution, ...scores]
  });
}
