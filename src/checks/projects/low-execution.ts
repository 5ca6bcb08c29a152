import {Decimal, type Project, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {digitsOf, stated} from "../words/index.js";
import {formCell} from "./forms.js";
import {onProject, tell} from "./tell.js";

/** Editorial thresholds of what is worth asking about, not tolerances: half of the budget unspent, an excellent score. */
const HALF = new Decimal("0.5");
const EXCELLENT = new Decimal("90");

/** 3.6: a budget hardly spent, and a score that says all was done. */
export const lowExecution: Rule = {
  id: "low-execution",
  source: "3.6",
  title: {zh: "花钱少、得分高的项目", en: "Little spent, high score"},
  *check(view) {
    for (const project of view.accounts.projects) {
      const finding = checkForm(view, project);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const [score = "", adjusted = "", executed = "", rate = ""] = finding.operands.map(({id}) => id);
    const points = digitsOf(score, view, "zh");
    return tell(finding, {
      title: onProject(score, view, {
        zh: `执行 ${finding.computed}，自评 ${points}`,
        en: `${finding.computed} spent, ${digitsOf(score, view, "en")} points`
      }),
      says: stated([adjusted, executed, rate], view),
      computed: {zh: `自评总分 ${points}。`, en: `Its total score is ${digitsOf(score, view, "en")}.`},
      explanation: {
        zh: "合同可能跨年付款，费用可能在别处列支，或者事情办成了而没有花钱。",
        en: "A contract may be paid later, the cost may be booked elsewhere, or the work may have cost nothing."
      },
      question: {
        zh: "没有花出去的预算原计划用在哪里？合同和付款在什么时候？",
        en: "What was the unspent budget meant for, and when were contracts made and paid?"
      }
    });
  }
};

function checkForm(view: View, project: Project): Finding | null {
  const total = (column: string) => formCell(project, "total", column);
  const score = formCell(project, "score", "score");
  const [adjusted, executed] = [view.amount(total("adjusted"))?.value, view.amount(total("executed"))?.value];
  const points = view.amount(score);
  if (!adjusted?.gt(0) || !executed || !points) return null;
  if (executed.gt(adjusted.times(HALF)) || points.value.lt(EXCELLENT)) return null;
  return toFinding(view, {
    rule: "low-execution",
    outcome: "scope",
    subject: score,
    printed: points.text,
    computed: `${view.amount(total("rate"))?.text ?? executed.div(adjusted).times("100").toFixed(2)}%`,
    about: [score, total("rate")],
    operands: [score, total("adjusted"), total("executed"), total("rate")]
  });
}
