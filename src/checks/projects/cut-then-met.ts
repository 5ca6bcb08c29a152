import {Decimal, type Project, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {digitsOf, stated} from "../words/index.js";
import {formCell} from "./forms.js";
import {onProject, tell} from "./tell.js";

/** An editorial threshold of what is worth asking about, not a tolerance: more than half of the budget taken away. */
const HALF = new Decimal("0.5");

/** 3.6: the rate is of the adjusted budget, so a budget cut down to what was spent is executed whole, and earns full marks. */
export const cutThenMet: Rule = {
  id: "cut-then-met",
  source: "3.6",
  title: {zh: "先调减、后全额执行的项目", en: "Budgets cut, then spent whole"},
  *check(view) {
    const most = fullScore(view);
    for (const project of view.accounts.projects) {
      const finding = most && checkForm(view, project, most);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const [score = "", ...money] = finding.operands.map(({id}) => id);
    const {cut} = finding.detail;
    const points = digitsOf(score, view, "zh");
    return tell(finding, {
      title: onProject(score, view, {
        zh: `预算减 ${cut}%，得 ${points}`,
        en: `budget cut by ${cut}%, ${digitsOf(score, view, "en")} points for execution`
      }),
      says: stated([...money, score], view),
      computed: {
        zh: `预算调减 ${cut}%；执行率按调减后的预算算，所以是 100%。`,
        en: `The budget was cut by ${cut}%. The rate is of what was left, hence 100%.`
      },
      explanation: {
        zh: "年中压减一般性支出、收回不再需要的额度，都是正常的预算调整。",
        en: "Trimming budgets within the year and withdrawing what is no longer needed are ordinary adjustments."
      },
      question: {
        zh: "预算是何时、因何调减的？原定的工作完成了多少？",
        en: "When and why was the budget cut, and how much of the work first planned was done?"
      }
    });
  }
};

function fullScore(view: View): Decimal | undefined {
  const scores = view.accounts.projects.flatMap((p) => view.amount(formCell(p, "total", "score"))?.value ?? []);
  return scores.length ? Decimal.max(...scores) : undefined;
}

function checkForm(view: View, project: Project, most: Decimal): Finding | null {
  const ids = ["score", "initial", "adjusted", "executed"].map((column) => formCell(project, "total", column));
  const [score, initial, adjusted, executed] = ids.map((id) => view.amount(id)?.value);
  if (!score || !initial || !adjusted?.gt(0) || !executed) return null;
  if (adjusted.gte(initial.times(HALF)) || !executed.eq(adjusted) || !score.eq(most)) return null;
  const cut = initial.minus(adjusted).div(initial).times("100").toFixed(1);
  return toFinding(view, {
    rule: "cut-then-met",
    outcome: "scope",
    subject: ids[0] ?? "",
    printed: view.amount(ids[0] ?? "")?.text ?? null,
    computed: null,
    about: ids,
    operands: ids,
    detail: {cut}
  });
}
