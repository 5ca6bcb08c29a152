import {type Row, toCellId, type View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {checkEquation} from "./equation.js";
import {tellEquation} from "./tell-equation.js";

const TABLES = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];

/** Columns that list no item with money which the table must not list too. */
const WITHIN: Readonly<Record<string, readonly (readonly [table: string, column: string])[]>> = {
  "03": [
    ["01", "amount"],
    ["05", "total"],
    ["07", "total"],
    ["08", "total"]
  ],
  "05": [["04", "general"]]
};

/** 人员经费 are wages and transfers to persons; every other class of table 06 is 公用经费. */
const STAFF_CLASSES = ["301", "303"];

/** Every row with parts is their sum, in every column, at every level. */
export const sum: Rule = {
  id: "sum",
  source: "3.1 A1 A5 A8 A10",
  title: {zh: "合计等于各项之和", en: "A total is the sum of its parts"},
  *check(view) {
    for (const table of TABLES) for (const row of view.rows(table)) yield* checkRow(view, row);
  },
  tell: (finding, view) => tellEquation(finding, view)
};

function* checkRow(view: View, row: Row): Iterable<Finding> {
  const parts = partsOf(view, row);
  if (parts.length === 0) return;
  for (const column of view.columns(row.table)) {
    const whole = toCellId(row.table, row.key, column);
    const plus = parts.map((key) => toCellId(row.table, key, column)).filter((id) => view.number(id));
    // Sides of tables 01 and 04 have different columns: a row has no cell in the columns of the other side.
    if (!view.number(whole) || plus.length === 0) continue;
    const finding = checkEquation(view, {rule: "sum", whole, plus});
    if (!finding) continue;
    const below = finding.outcome === "unequal" && !finding.difference?.startsWith("-");
    yield below && lacksPart(view, row) ? Object.freeze({...finding, level: "doubt" as const}) : finding;
  }
}

/** A part that another table lists and this one does not: its row may have been lost where a page broke. */
function lacksPart(view: View, {table, key, code}: Row): boolean {
  const part = key === "total" ? /^\d{3}$/ : new RegExp(`^${code}\\d\\d$`);
  return (WITHIN[table] ?? []).some(([other, column]) =>
    view
      .rows(other)
      .some((r) => part.test(r.key) && !view.row(table, r.key) && view.cell(other, r.key, column)?.status === "number")
  );
}

/** Children of a row by key; the two totals of table 06 and the 合计 row fall back on the codes where no parent is named. */
function partsOf(view: View, row: Row): readonly string[] {
  const children = view.children(row.table, row.key).map((r) => r.key);
  if (children.length > 0) return children;
  const classes = view
    .rows(row.table)
    .filter((r) => r.level === 1 && r.parent === "")
    .map((r) => r.key);
  if (row.table === "06" && row.key === "staff") return classes.filter((c) => STAFF_CLASSES.includes(c));
  if (row.table === "06" && row.key === "running") return classes.filter((c) => !STAFF_CLASSES.includes(c));
  return row.key === "total" && row.table !== "06" ? classes : [];
}
