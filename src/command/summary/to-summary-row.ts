import {type Cell, coverageOf, type View} from "../../accounts/index.js";
import {countOutcomes, type Finding, type Level, reportable} from "../../checks/index.js";
import type {FrameRow} from "../../data/index.js";
import {keyAmounts} from "./key-amounts.js";
import {outcomeColumn, outcomes} from "./summary-fields.js";
import {toYuan} from "./to-yuan.js";

/** What the summary says of a document, but for where the file stands: the columns of `documentFields`. */
export function toSummaryRow(view: View, findings: readonly Finding[]): FrameRow {
  const {accounts} = view;
  const {file, format, department, year, unit} = accounts.document;
  const {cells, blanks, narrativeNumbers, narrativeNumbersRead, unreadable} = coverageOf(accounts);
  const told = reportable(findings);
  const count = (level: Level) => told.filter((f) => f.level === level).length;
  const counts = countOutcomes(findings);
  return {
    file,
    format,
    pages: accounts.pages.length || null,
    department,
    year: /^\d+$/.test(year) ? Number(year) : null,
    unit,
    cells,
    blanks,
    narrativeNumbers,
    narrativeNumbersRead,
    unreadable,
    repairs: accounts.repairs.length,
    ...Object.fromEntries(outcomes.map((outcome) => [outcomeColumn(outcome), counts[outcome]])),
    contradictions: count("contradiction"),
    doubts: count("doubt"),
    notes: count("note"),
    ...Object.assign({}, ...keyAmounts.map(({id, cells}) => toColumns(id, printedCell(cells, view))))
  };
}

/** The first of the places that prints a number. */
function printedCell(ids: readonly string[], view: View): Cell | undefined {
  return ids.map(view.number).find((number): number is Cell => number?.amount != null && "row" in number);
}

function toColumns(id: string, cell: Cell | undefined): FrameRow {
  const amount = cell?.amount;
  return {[id]: amount?.text ?? "", [`${id}Yuan`]: amount && cell ? toYuan(amount, cell.unit) : ""};
}
