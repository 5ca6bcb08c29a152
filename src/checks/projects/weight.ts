import {type Decimal, type Project, toCellId, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {toFormula} from "../tables/equation.js";
import {formName, inBoth} from "../words/index.js";
import {executionWeight, formCell, HUNDRED, weightOfIndicators} from "./forms.js";
import {onProject, tell} from "./tell.js";

/**
 * A11: weights of the indicators and of the execution add to 100. Where the execution's weight is not printed it is what most
 * forms leave; a form that leaves something else is asked about, one that leaves less than nothing cannot be right.
 */
export const weight: Rule = {
  id: "weight",
  source: "3.1 A11",
  title: {zh: "权重合计 100", en: "Weights add to 100"},
  *check(view) {
    const execution = executionWeight(view);
    for (const project of view.accounts.projects) {
      const finding = checkForm(view, project, execution);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const {printed, computed, detail, subject} = finding;
    return tell(finding, {
      title: onProject(`10:${subject}.total:weight`, view, {
        zh: `指标权重合计 ${printed}，应为 ${computed}`,
        en: `indicators weigh ${printed}, not ${computed}`
      }),
      says: inBoth((lang) =>
        lang === "zh"
          ? `${formName(subject, view, lang)}各项指标的权重合计 ${printed}。`
          : `The indicators of ${formName(subject, view, lang)} weigh ${printed} together.`
      ),
      computed: {
        zh: `预算执行率占 ${detail.execution}，指标权重应为 ${computed}。`,
        en: `Execution of the budget weighs ${detail.execution}, which leaves ${computed} for the indicators.`
      },
      explanation: {
        zh: "各地、各类项目的权重可以另定，也可能有一行指标没有印出。",
        en: "Weights may be set otherwise for some projects, or an indicator may not have been printed."
      },
      question: {zh: "这一项目的权重是怎样分配的？", en: "How are the weights of this project assigned?"}
    });
  }
};

function checkForm(view: View, project: Project, usual: Decimal | undefined): Finding | null {
  const sum = weightOfIndicators(view, project);
  const printed = view.amount(formCell(project, "total", "weight"))?.value;
  const execution = printed ?? usual ?? (sum?.gt(HUNDRED) ? ZERO : undefined);
  if (!sum || !execution || sum.lte(1)) return null;
  const weights = view.indicators(project.id).map(({id}) => toCellId("10", id, "weight"));
  const expected = HUNDRED.minus(execution);
  const equal = sum.eq(expected);
  // Weights that fall short may be those of an indicator that was lost; those that come to 100 may count the execution in.
  const certain = sum.gt(HUNDRED);
  return toFinding(view, {
    rule: "weight",
    outcome: equal ? "equal" : "unequal",
    level: equal ? null : certain ? "contradiction" : "doubt",
    subject: project.id,
    printed: sum.toString(),
    computed: expected.toString(),
    difference: sum.minus(expected).toString(),
    formula: toFormula(weights),
    about: weights,
    operands: weights,
    detail: {execution: execution.toString()}
  });
}
