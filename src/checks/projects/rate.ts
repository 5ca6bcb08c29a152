import {type Amount, Decimal, toCellId, toDigits, type View} from "../../accounts/index.js";
import {type Computed, compare} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {shouldBe, stated} from "../words/index.js";
import {percentage} from "./forms.js";
import {onProject, tell} from "./tell.js";

/** A11: a printed rate of execution is what was spent over the adjusted budget, row by row. */
export const rate: Rule = {
  id: "rate",
  source: "3.1 A11",
  title: {zh: "执行率等于执行数除以全年预算", en: "A rate of execution is what was spent over the budget"},
  *check(view) {
    for (const {key} of view.rows("10")) {
      const finding = checkRow(view, key);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const [, executed = "", adjusted = ""] = finding.operands.map(({id}) => id);
    const {subject, printed, computed} = finding;
    return tell(finding, {
      title: onProject(
        subject,
        view,
        computed === null
          ? {zh: "没有预算，执行率无从计算", en: "no budget, so no rate of execution"}
          : {
              zh: `执行率写 ${printed}，算得 ${computed}`,
              en: `rate of execution printed ${printed}, computed ${computed}`
            }
      ),
      says: stated([executed, adjusted, subject], view),
      computed:
        computed === null
          ? {zh: "全年预算数为 0，执行率无从计算。", en: "The adjusted budget is nought, so there is no rate."}
          : shouldBe(finding, view),
      explanation: {
        zh: "可能是调整预算或执行数后没有重算。",
        en: "The rate may not have been recomputed after the budget or the spending was changed."
      },
      question: {
        zh: "这一执行率是用哪两个数算出来的？",
        en: "Which two figures is this rate worked out from?"
      }
    });
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
  const outcome = compare(printed, computed);
  const initial = percentage(view, executed, toCellId("10", row, "initial"));
  const ofInitial = initial !== null && compare(printed, initial) !== "unequal";
  // A nought beside the money of one source is a blank of the template as a rule.
  const blank = printed.value.isZero() && !row.endsWith(".total");
  // More than all of the budget is all of it to whom a rate cannot be above 100%.
  const capped = printed.value.eq("100") && computed.value.gt("100");
  const open = outcome === "unequal" && (ofInitial || blank || capped || isCut(printed, computed));
  const digits = toDigits(computed.value, printed.decimals);
  const difference = toDigits(printed.value.minus(digits), printed.decimals);
  return toFinding(view, {...common, outcome, ...(open ? {level: "doubt"} : {}), computed: `${digits}%`, difference});
}

/** The digits beyond the last cut off instead of rounded: another custom, as is a rate of the initial budget. */
function isCut({value, decimals}: Amount, {bounds}: Computed): boolean {
  return bounds.hi.gte(value) && bounds.lo.lt(value.plus(new Decimal("10").pow(-decimals)));
}
