import {type Decimal, type Project, toCellId, type View, ZERO} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {executionWeight, formCell, weightOfIndicators} from "./forms.js";
import {tell} from "./tell.js";

/** Fewer forms than this show no habit. */
const FORMS = 3;

interface Lost {
  readonly execution: Decimal;
  readonly indicators: Decimal;
  readonly ids: readonly string[];
}

/** 3.6: where self-evaluation takes points: on how much was spent, or on what was achieved. */
export const lostPoints: Rule = {
  id: "lost-points",
  source: "3.6",
  title: {zh: "自评的分扣在哪里", en: "Where self-evaluation takes points"},
  *check(view) {
    const weight = executionWeight(view);
    const lost = weight ? view.accounts.projects.flatMap((p) => lostIn(view, p, weight) ?? []) : [];
    const all = add(lost.map((l) => l.execution)).plus(add(lost.map((l) => l.indicators)));
    if (lost.length >= FORMS && all.gt(0)) yield toNote(view, lost);
  },
  tell(finding) {
    const {forms, all, execution, indicators, full} = finding.detail;
    return tell(finding, {
      title: {
        zh: `自评扣 ${all} 分，${execution} 分扣在执行率`,
        en: `${all} points taken, ${execution} of them for execution`
      },
      says: {
        zh: `${forms} 张自评表的得分合计比满分少 ${all} 分。`,
        en: `The scores of the ${forms} forms fall ${all} points short of the most.`
      },
      computed: {
        zh: `预算执行率扣 ${execution} 分，绩效指标扣 ${indicators} 分；${full} 张表的指标得满分。`,
        en: `Execution of the budget cost ${execution} points, the indicators ${indicators}; the indicators of ${full} forms have full marks.`
      },
      explanation: {
        zh: "执行率的得分多按公式计算，指标的得分由单位自评。",
        en: "The rate is mostly scored by formula, while the department scores its own indicators."
      },
      question: {zh: "指标的得分由谁复核？", en: "Who reviews the scores of the indicators?"}
    });
  }
};

/** Null where a form lacks a score or a weight. */
function lostIn(view: View, project: Project, weight: Decimal): Lost | null {
  const execution = formCell(project, "total", "score");
  const scores = view.indicators(project.id).map(({id}) => toCellId("10", id, "score"));
  const most = weightOfIndicators(view, project);
  const got = view.amount(execution)?.value;
  if (!most || !got || most.lte(1) || scores.some((id) => !view.amount(id))) return null;
  const earned = add(scores.map((id) => view.amount(id)?.value ?? ZERO));
  return {execution: weight.minus(got), indicators: most.minus(earned), ids: [execution, ...scores]};
}

function toNote(view: View, lost: readonly Lost[]): Finding {
  const execution = add(lost.map((l) => l.execution));
  const indicators = add(lost.map((l) => l.indicators));
  return toFinding(view, {
    rule: "lost-points",
    outcome: "explained",
    level: "note",
    subject: "10",
    about: [],
    operands: lost.flatMap((l) => l.ids),
    detail: {
      forms: String(lost.length),
      all: execution.plus(indicators).toString(),
      execution: execution.toString(),
      indicators: indicators.toString(),
      full: String(lost.filter((l) => l.indicators.lte(0)).length)
    }
  });
}

function add(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), ZERO);
}
