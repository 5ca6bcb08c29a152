import {add, type Interval, subtract, toDigits, type View, ZERO} from "../../accounts/index.js";
import type {Computed} from "../compare.js";
import {type Finding, type Rule, toFinding} from "../finding.js";
import {headline, inDigits, nameOf, SILENT, stated, toTelling} from "../words/index.js";
import {priorOf} from "./change-of.js";
import {claimsMeaning} from "./meant-subject.js";
import {nearAmount} from "./near-amount.js";
import {boundsOf, decimalsOf, worthOf} from "./precision.js";

/** Income, expenditure and the balance carried into this year, which closed last year. */
const BOOKS = [
  {income: "income", expenditure: "expenditure", opening: "01:opening:amount"},
  {income: "income.fiscal", expenditure: "fiscal.expenditure", opening: "04:opening:amount"}
] as const;

/**
 * M5: what was carried into last year = carried out of it + spent − received. Not printed anywhere: a derived value, told as
 * such. Surplus used and distributed last year is not known and taken as nothing.
 */
export const priorBalance: Rule = {
  id: "prior-balance",
  source: "3.4 M5",
  title: {zh: "由增减额倒推上年年初结转", en: "Last year's opening balance, derived"},
  *check(view): Generator<Finding> {
    for (const book of BOOKS) {
      const finding = derive(view, book);
      if (finding) yield finding;
    }
  },
  tell(finding, view) {
    const odd = finding.level === "doubt";
    const {subject, computed, formula} = finding;
    return toTelling({
      title: {
        zh: headline(`上年的${nameOf(subject, view, "zh")}`, `：推算为 ${computed}`),
        en: `Last year's opening balance${subject.startsWith("04:") ? " of fiscal funds" : ""}: ${computed}, derived`
      },
      says: stated(
        finding.operands.map((o) => o.id),
        view
      ),
      computed: {
        zh: `${inDigits(formula, view, "zh")} = ${computed}：由本年年初的结转和上年的收支倒推，是上年年初的结转。`,
        en: `${inDigits(formula, view, "en")} = ${computed}: worked back from this year's opening balance and last year's income and spending, this is what last year began with.`
      },
      explanation: odd
        ? {
            zh: "结转不会为负：上年可能使用过结余，或者上年数的范围不同。",
            en: "A balance is not negative: surplus may have been used last year, or its amounts cover something else."
          }
        : {
            zh: "这是推算，文件没有印出；上年若使用或分配过结余，就会不同。",
            en: "A derived value, printed nowhere; surplus used or distributed last year would change it."
          },
      question: odd ? {zh: "上年年初结转是多少？", en: "What was carried into last year?"} : SILENT
    });
  }
};

function derive(view: View, {income, expenditure, opening}: (typeof BOOKS)[number]): Finding | null {
  const received = lastYear(view, income);
  const spent = lastYear(view, expenditure);
  const closing = view.amount(opening);
  if (!received || !spent || !closing || received.period !== spent.period) return null;
  const value = worthOf(view, opening).plus(spent.computed.value).minus(received.computed.value);
  const bounds: Interval = subtract(add(boundsOf(view, opening), spent.computed.bounds), received.computed.bounds);
  return toFinding(view, {
    rule: "prior-balance",
    key: opening,
    subject: opening,
    outcome: "missing",
    level: bounds.hi.lt(ZERO) ? "doubt" : "note",
    computed: toDigits(value, decimalsOf(view, opening)),
    formula: `{${opening}} + (${spent.formula}) - (${received.formula})`,
    about: [],
    operands: [opening, ...spent.operands, ...received.operands]
  });
}

interface LastYear {
  readonly computed: Computed;
  readonly formula: string;
  readonly operands: readonly string[];
  readonly period: string;
}

function lastYear(view: View, subject: string): LastYear | null {
  const [change] = claimsMeaning(view, subject, "change");
  const current = change && nearAmount(view, change, subject, change.basis);
  if (!change || !current || change.direction === "") return null;
  return {
    computed: priorOf(view, {current, change}),
    formula: `{${current}} ${change.direction === "up" ? "-" : "+"} {${change.id}}`,
    operands: [current, change.id],
    period: change.period
  };
}
