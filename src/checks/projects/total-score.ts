import {type Project, toCellId, toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Outcome, type Rule, toFinding} from "../finding.js";
import {fallsShort, toFormula, withLostRow} from "../tables/equation.js";
import {type Both, size, stated} from "../words/index.js";
import {executionWeight, formCell, HUNDRED, pointsOf, weightOfIndicators} from "./forms.js";
import {onProject, tell} from "./tell.js";

/** A11: a form's total is the points of its indicators and of its execution. */
export const totalScore: Rule = {
  id: "total-score",
  source: "3.1 A11",
  title: {zh: "总分等于各项得分之和", en: "A total score is the sum of its points"},
  *check(view) {
    const all = view.accounts.projects.map((project) => ({project, finding: checkForm(view, project)}));
    const usual = isUsual(all.flatMap(({finding}) => finding ?? []));
    for (const {project, finding} of all) {
      if (!finding) continue;
      const asked =
        usual || finding.outcome !== "unequal" ? finding : Object.freeze({...finding, level: "doubt" as const});
      yield fallsShort(finding) && lacksIndicator(view, project) ? withLostRow(finding) : asked;
    }
  },
  tell(finding, view) {
    const {subject, printed, computed, difference, operands, cause} = finding;
    const execution = operands[1]?.id ?? "";
    const count = operands.length - 2;
    const points = view.amount(execution)?.text ?? "";
    return tell(finding, {
      title: onProject(subject, view, {
        zh: `总分写 ${printed}，加得 ${computed}`,
        en: `total score printed ${printed}, adding up to ${computed}`
      }),
      says: stated([subject], view),
      computed: {
        zh: `执行率得 ${points} 分，加上 ${count} 项指标的得分，共 ${computed} 分，相差 ${size(difference)} 分。`,
        en: `Execution scored ${points}; with the points of ${count} indicators that is ${computed}, a difference of ${size(difference)}.`
      },
      explanation:
        cause === "lost-row"
          ? LOST
          : {
              zh: "可能另有校验扣分或加分没有列出，也可能有一项得分抄错。",
              en: "Points may have been taken or given on review without being listed, or one of them miscopied."
            },
      question: {zh: "总分是由哪些得分加成的？", en: "Which points make up the total?"}
    });
  }
};

/** Fewer forms that add up than this show no custom, nor do they where more than one in so many does not. */
const FEWEST = 2;
const MOST = 3;

const LOST: Both = {
  zh: "指标的权重合计不足，可能有一行指标在分页处丢失，它的得分没有加进来。",
  en: "The weights of the indicators fall short: one may have been lost where a page broke, and its points with it."
};

/** Review may take points without a line for it; where most other forms add up, that is none of the department's customs. */
function isUsual(findings: readonly Finding[]): boolean {
  const odd = findings.filter(({outcome}) => outcome === "unequal").length;
  return findings.length - odd >= FEWEST && findings.length >= MOST * odd;
}

/** The weights printed leave more to the execution of the budget than it has. */
function lacksIndicator(view: View, project: Project): boolean {
  const sum = weightOfIndicators(view, project);
  const execution = view.amount(formCell(project, "total", "weight"))?.value ?? executionWeight(view);
  return sum !== undefined && execution !== undefined && sum.plus(execution).lt(HUNDRED);
}

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
