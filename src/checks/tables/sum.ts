import {type Row, toCellId, type View} from "../../accounts/index.js";
import type {Finding, Rule} from "../finding.js";
import {checkEquation, fallsShort, withLostRow} from "./equation.js";
import {mayLackPart} from "./lost-rows.js";
import {partsOf} from "./parts-of.js";
import {tellEquation} from "./tell-equation.js";

const TABLES = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];

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
    yield fallsShort(finding) && mayLackPart(view, row) ? withLostRow(finding) : finding;
  }
}
