import {toCellId, type View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {checkEquation, fallsShort} from "./equation.js";
import {tellEquation} from "./tell-equation.js";

interface RowIdentity {
  readonly table: string;
  readonly whole: string;
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/** Columns that make up another column of the same row. Where a place prints fewer columns, an identity without parts falls away. */
const IDENTITIES: readonly RowIdentity[] = [
  {table: "02", whole: "total", plus: ["fiscal", "superior", "business", "operating", "affiliated", "other"]},
  {table: "03", whole: "total", plus: ["basic", "project", "to-superior", "operating", "to-affiliated"]},
  {table: "04", whole: "total", plus: ["general", "fund", "capital"]},
  {table: "05", whole: "total", plus: ["basic", "project"]},
  {table: "05", whole: "basic", plus: ["staff", "running"]},
  {table: "07", whole: "total", plus: ["basic", "project"]},
  {table: "07", whole: "closing", plus: ["opening", "income"], minus: ["total"]},
  {table: "08", whole: "total", plus: ["basic", "project"]},
  {table: "08", whole: "closing", plus: ["opening", "income"], minus: ["total"]}
];

/** Along every row, a total is the sum of its columns; in fund tables, opening + income = spent + closing. */
export const rowSum: Rule = {
  id: "row-sum",
  source: "3.1 A6 A7 A9",
  title: {zh: "每行合计等于各栏之和", en: "A row's total is the sum of its columns"},
  *check(view) {
    for (const identity of IDENTITIES) {
      if (!isPrinted(view, identity)) continue;
      for (const {key} of view.rows(identity.table)) {
        const finding = checkRow(view, key, identity);
        if (finding) yield mayLackColumn(view, identity, finding) ? asked(finding) : finding;
      }
    }
  },
  tell: (finding, view) => tellEquation(finding, view)
};

function isPrinted(view: View, {table, whole, plus, minus = []}: RowIdentity): boolean {
  const columns = view.columns(table);
  return [whole, ...minus].every((c) => columns.includes(c)) && plus.some((c) => columns.includes(c));
}

/** 基本支出 may be printed with 其中：人员经费 alone: what falls short of a whole may stand in a column that is not there. */
function mayLackColumn(view: View, {table, plus, minus = []}: RowIdentity, finding: Finding): boolean {
  const columns = view.columns(table);
  return (
    plus.some((c) => !columns.includes(c)) && finding.outcome === "unequal" && (fallsShort(finding) || minus.length > 0)
  );
}

function asked(finding: Finding): Finding {
  return Object.freeze({...finding, level: "doubt" as const});
}

function checkRow(view: View, row: string, {table, whole, plus, minus = []}: RowIdentity) {
  const cell = (column: string) => toCellId(table, row, column);
  const printed = (columns: readonly string[]) => columns.map(cell).filter((id) => view.number(id));
  if (!view.number(cell(whole)) || printed(plus).length === 0) return null;
  return checkEquation(view, {rule: "row-sum", whole: cell(whole), plus: printed(plus), minus: printed(minus)});
}
