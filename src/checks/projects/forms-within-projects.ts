import {toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {toFormula} from "../tables/equation.js";
import {sumOfForms} from "./forms.js";
import {tellBoth, withDigits} from "./tell.js";

/** Widest first: a project may be paid from money that was not appropriated, which only table 03 holds. */
const WHOLES = ["03:total:project", "05:total:project"];

/** B12: what the forms' projects spent is part of all project spending. What is left was spent on projects without a form. */
export const formsWithinProjects: Rule = {
  id: "forms-within-projects",
  source: "3.2 B12",
  title: {zh: "自评项目支出不超过项目支出", en: "Forms within project spending"},
  *check(view) {
    const finding = checkExecuted(view);
    if (finding) yield finding;
  },
  tell(finding, view) {
    const over = finding.outcome === "unequal";
    const whole = finding.operands.at(-1)?.id ?? "";
    const count = finding.operands.length - 1;
    return tellBoth(
      finding,
      {
        says: `${withDigits(whole, view, "zh")}。`,
        computed: `${count} 张自评表的全年执行数合计 ${finding.printed}，${over ? "多出" : "尚有"} ${finding.difference}${over ? "" : " 不在任何一张表上"}。`,
        explanation: over
          ? "自评表可能包括下属单位，或把基本支出也算了进来。"
          : "涉密项目、使用结转资金的项目可能没有自评表。",
        question: over ? "自评表的执行数各列在哪个支出科目？" : "其余的项目支出用在哪些项目？"
      },
      {
        says: `${withDigits(whole, view, "en")}.`,
        computed: `The ${count} forms spent ${finding.printed} together: ${finding.difference} ${over ? "more" : "is on no form"}.`,
        explanation: over
          ? "The forms may take in subordinate units, or basic spending."
          : "Classified projects and those on carried-over money may have no form.",
        question: over ? "Under which items is the spending of the forms booked?" : "Which projects is the rest for?"
      }
    );
  }
};

function checkExecuted(view: View): Finding | null {
  const sum = sumOfForms(view, "executed");
  const whole = WHOLES.find((id) => view.amount(id));
  const printed = whole && view.amount(whole);
  if (!sum || !whole || !printed || view.number(sum.ids[0] ?? "")?.unit !== view.accounts.document.unit) return null;
  const over = sum.bounds.lo.gt(view.interval(whole).hi);
  const equal = sum.value.eq(printed.value);
  return toFinding(view, {
    rule: "forms-within-projects",
    outcome: over ? "unequal" : equal ? "equal" : "explained",
    level: over ? "doubt" : equal ? null : "note",
    subject: whole,
    printed: sum.digits,
    computed: printed.text,
    difference: toDigits(sum.value.minus(printed.value).abs(), Math.max(2, view.decimals(whole))),
    formula: toFormula(sum.ids),
    about: [],
    operands: [...sum.ids, whole],
    cause: over || equal ? null : "outside-forms"
  });
}
