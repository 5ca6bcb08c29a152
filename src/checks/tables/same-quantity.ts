import {cellsOfSubject, tableSubjects, type View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {checkEquation} from "./equation.js";
import {areComparable, statusOf, tableOf} from "./readable.js";
import {tellEquation} from "./tell-equation.js";

type Pair = readonly [string, string];

/** Funds of table 04 and the table that details each. */
const FUND_TABLES = [
  ["general", "05"],
  ["fund", "07"],
  ["capital", "08"]
] as const;

/** One quantity that several tables print is the same in each. */
export const sameQuantity: Rule = {
  id: "same-quantity",
  source: "3.2 B1 B2 B3 B4 B5 B6",
  title: {zh: "同一个数，各表印得一样", en: "One quantity, the same in every table"},
  *check(view) {
    for (const [a, b] of [...ofSubjects(), ...ofClasses(view), ...ofFunds()]) {
      const finding = checkPair(view, a, b);
      if (finding) yield finding;
    }
    const basic = checkBasic(view);
    if (basic) yield basic;
  },
  tell: (finding, view) =>
    tellEquation(finding, view, {
      explanation: {
        zh: "可能是其中一张表更新后另一张没有随之更新，或录入、排版有误。",
        en: "One table may have been updated without the other, or a figure mistyped."
      },
      question: {
        zh: "两张表写的是同一项金额，以哪个数为准？",
        en: "Both tables print the same item: which figure is right?"
      }
    })
};

function ofSubjects(): readonly Pair[] {
  return tableSubjects().flatMap((subject) => {
    const [first, ...others] = cellsOfSubject(subject);
    return first === undefined ? [] : others.map((other): Pair => [first, other]);
  });
}

/** 类 rows: 01 against 03, and each fund of 04 against its own table. */
function ofClasses(view: View): readonly Pair[] {
  const summary = classes(view, "01", "03").map((c): Pair => [`01:${c}:amount`, `03:${c}:total`]);
  const fiscal = FUND_TABLES.flatMap(([fund, table]) =>
    classes(view, "04", table).map((c): Pair => [`04:${c}:${fund}`, `${table}:${c}:total`])
  );
  return [...summary, ...fiscal];
}

/** What each fund received. Table 08 has this column only in some places. */
function ofFunds(): readonly Pair[] {
  return FUND_TABLES.slice(1).map(([fund, table]): Pair => [`04:income.${fund}:amount`, `${table}:total:income`]);
}

function classes(view: View, ...tables: string[]): readonly string[] {
  const keys = tables.flatMap((table) => view.rows(table).map((r) => r.key));
  return [...new Set(keys.filter((key) => /^\d{3}$/.test(key)))];
}

/** A row that one table lacks is a blank there; a column or a table that is not printed is not held against the other. */
function checkPair(view: View, a: string, b: string): Finding | null {
  const tables = [tableOf(a), tableOf(b)];
  if (!areComparable(view, ...tables) || tables.some((t) => statusOf(view, t) === "empty")) return null;
  if (![a, b].every((id) => view.columns(tableOf(id)).includes(columnOf(id)))) return null;
  return checkEquation(view, {rule: "same-quantity", whole: a, plus: [b], key: `${a}=${b}`, about: [a, b]});
}

/** Basic expenditure of table 05 is the whole of table 06, also where 05 does not part staff from running costs. */
function checkBasic(view: View): Finding | null {
  const whole = "05:total:basic";
  const totals = ["06:staff:amount", "06:running:amount"].filter((id) => view.number(id));
  const classes = view.rows("06").filter((r) => r.level === 1);
  const plus = totals.length === 2 ? totals : classes.map((r) => `06:${r.key}:amount`);
  if (!areComparable(view, "05", "06") || !view.number(whole) || plus.length === 0) return null;
  return checkEquation(view, {rule: "same-quantity", whole, plus, key: `${whole}=06`, about: [whole, ...plus]});
}

function columnOf(id: string): string {
  return id.slice(id.lastIndexOf(":") + 1);
}
