import {type Indicator, toCellId, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {tell} from "./tell.js";

/** An editorial threshold, not a tolerance: above half of this many results on the very threshold, we ask. */
const FEWEST = 10;

/**
 * 3.6: results that equal their threshold to the digit. One such is ordinary; where most are, the results may have been taken
 * from the targets, and a survey that always gives exactly 90% is asked about.
 */
export const targetCopied: Rule = {
  id: "target-copied",
  source: "3.6",
  title: {zh: "完成值与目标值", en: "Results and their targets"},
  *check(view) {
    const open = view.accounts.indicators.filter((indicator) => isOpen(view, indicator));
    const exact = open.filter((indicator) => isExact(view, indicator));
    if (exact.length === 0) return;
    yield toGroup(view, open, exact);
  },
  tell(finding) {
    const {targets, exact, surveys, surveysExact} = finding.detail;
    return tell(finding, {
      title: {
        zh: `${targets} 个目标，${exact} 个完成值恰为目标值`,
        en: `${exact} of ${targets} targets met to the digit`
      },
      says: {
        zh: `各张自评表用“≥”“≤”设定的目标有 ${targets} 个，其中满意度 ${surveys} 个。`,
        en: `The forms set ${targets} targets with ≥ or ≤, ${surveys} of them on satisfaction.`
      },
      computed: {
        zh: `实际完成值恰好等于目标值的有 ${exact} 个，其中满意度 ${surveysExact} 个。`,
        en: `Of the results, ${exact} are exactly the target, ${surveysExact} of them on satisfaction.`
      },
      explanation: {
        zh: "自评表有时以“达到目标”的意思直接填写目标值；部分目标本来就按计划数设定。",
        en: "Forms sometimes repeat the target to say that it was reached; some targets are set at the planned figure."
      },
      question: {
        zh: "这些完成值依据的台账、满意度调查的样本是什么？",
        en: "What records are these results from, and what were the samples of the satisfaction surveys?"
      }
    });
  }
};

/** A target that leaves room: a result may well lie beyond it. */
function isOpen(view: View, {id}: Indicator): boolean {
  const target = view.cell("10", id, "target");
  const result = view.cell("10", id, "result");
  return Boolean(target?.amount && result?.amount && ["≥", "≤"].includes(target.comparator));
}

function isExact(view: View, {id}: Indicator): boolean {
  const [target, result] = ["target", "result"].map((column) => view.cell("10", id, column));
  const same = target?.unit === result?.unit;
  return Boolean(same && target?.amount && result?.amount?.value.eq(target.amount.value));
}

export function isSatisfaction({first, third}: Indicator): boolean {
  return first.includes("满意") || third.includes("满意");
}

function toGroup(view: View, open: readonly Indicator[], exact: readonly Indicator[]): Finding {
  const most = open.length >= FEWEST && exact.length * 2 > open.length;
  const ids = exact.flatMap(({id}) => [toCellId("10", id, "result"), toCellId("10", id, "target")]);
  const count = (indicators: readonly Indicator[]) => String(indicators.length);
  return toFinding(view, {
    rule: "target-copied",
    outcome: "scope",
    level: most ? "doubt" : "note",
    subject: "10",
    printed: count(exact),
    computed: null,
    about: [],
    operands: ids,
    detail: {
      targets: count(open),
      exact: count(exact),
      surveys: count(open.filter(isSatisfaction)),
      surveysExact: count(exact.filter(isSatisfaction))
    }
  });
}
