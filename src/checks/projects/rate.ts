import {toCellId, toDigits, type View} from "../../accounts/index.js";
import {compare} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {labelOf} from "../labels.js";
import {percentage} from "./forms.js";
import {inForm, tellBoth} from "./tell.js";

/** A11: a printed rate of execution is what was spent over the adjusted budget, row by row. */
export const rate: Rule = {
  id: "rate",
  source: "3.1 A11",
  title: {zh: "预算执行率", en: "Rates of execution"},
  *check(view) {
    for (const {key} of view.rows("10")) {
      const finding = checkRow(view, key);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const [, executed = "", adjusted = ""] = finding.operands.map(({id}) => id);
    const {subject, printed, computed} = finding;
    const money = [executed, adjusted];
    return tellBoth(
      finding,
      {
        says: `${labelOf(subject, view, "zh")}印为 ${printed}。`,
        computed:
          computed === null ? "全年预算数为零，执行率无从计算。" : `${inForm(money, view, "zh")}，相除为 ${computed}。`,
        explanation: "可能是调整预算或执行数后没有重算。",
        question: "这一执行率是用哪两个数算出来的？"
      },
      {
        says: `${labelOf(subject, view, "en")} is printed as ${printed}.`,
        computed:
          computed === null
            ? "The adjusted budget is nought, so there is no rate."
            : `${inForm(money, view, "en")}; one over the other is ${computed}.`,
        explanation: "The rate may not have been recomputed after the budget or the spending was changed.",
        question: "Which two figures is this rate worked out from?"
      }
    );
  }
};

function checkRow(view: View, row: string): Finding | null {
  const [id, executed, adjusted] = ["rate", "executed", "adjusted"].map((column) => toCellId("10", row, column));
  const printed = id && view.amount(id);
  if (!id || !executed || !adjusted || !printed || !view.amount(executed) || !view.amount(adjusted)) return null;
  const computed = percentage(view, executed, adjusted);
  const common = {
    rule: "rate",
    subject: id,
    printed: `${printed.text}%`,
    operands: [id, executed, adjusted],
    formula: `{${executed}} / {${adjusted}}`
  };
  if (!computed) {
    const none = printed.value.isZero() && view.amount(executed)?.value.isZero();
    return toFinding(view, {...common, outcome: "undefined", level: none ? null : "doubt", formula: ""});
  }
  const digits = toDigits(computed.value, printed.decimals);
  const difference = toDigits(printed.value.minus(digits), printed.decimals);
  return toFinding(view, {...common, outcome: compare(printed, computed), computed: `${digits}%`, difference});
}
