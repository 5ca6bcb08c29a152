import {toDigits, type View} from "../../accounts/index.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {toFormula} from "../tables/equation.js";
import {type Both, inUnitOf, stated} from "../words/index.js";
import {sumOfForms} from "./forms.js";
import {tell} from "./tell.js";

const WIDER: Both = {
  zh: "自评表可能包括下属单位，或把基本支出也算了进来。",
  en: "The forms may take in subordinate units, or basic spending."
};
const NO_FORM: Both = {
  zh: "涉密项目、使用结转资金的项目可能没有自评表。",
  en: "Classified projects and those on carried-over money may have no form."
};

/** Widest first: a project may be paid from money that was not appropriated, which only table 03 holds. */
const WHOLES = ["03:total:project", "05:total:project"];

/** B12: what the forms' projects spent is part of all project spending. What is left was spent on projects without a form. */
export const formsWithinProjects: Rule = {
  id: "forms-within-projects",
  source: "3.2 B12",
  title: {zh: "自评表的支出在项目支出之内", en: "Forms spend within project spending"},
  *check(view) {
    const finding = checkExecuted(view);
    if (finding) yield finding;
  },
  tell(finding, view) {
    const over = finding.outcome === "unequal";
    const whole = finding.operands.at(-1)?.id ?? "";
    const {printed, difference} = finding;
    const by = inUnitOf(whole, difference, view, "zh");
    const sum = {
      zh: `${finding.operands.length - 1} 张自评表的全年执行数合计 ${printed}，`,
      en: `The ${finding.operands.length - 1} forms spent ${printed} together: `
    };
    return tell(finding, {
      title: over
        ? {zh: `自评表的支出比项目支出多 ${by}`, en: `The forms spent ${by} more than all projects`}
        : {zh: `${by}项目支出不在自评表上`, en: `${by} of project spending is on no form`},
      says: stated([whole], view),
      computed: over
        ? {zh: `${sum.zh}多出 ${by}。`, en: `${sum.en}${by} more.`}
        : {zh: `${sum.zh}还有 ${by}不在任何一张表上。`, en: `${sum.en}${by} is on no form.`},
      explanation: over ? WIDER : NO_FORM,
      question: over
        ? {
            zh: "自评表的执行数各列在哪个支出科目？",
            en: "Under which items is the spending of the forms booked?"
          }
        : {zh: `其余 ${by}用在哪些项目？`, en: `Which projects is the other ${by} for?`}
    });
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
