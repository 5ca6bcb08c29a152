import type {Truth} from "../truth/index.js";
import {basicTable} from "./basic.js";
import {capitalTable, expenditureTable, fundTable, generalTable, incomeTable} from "./by-item.js";
import type {PrintedTable, Style} from "./printed-row.js";
import {threeExpensesTable} from "./three-expenses.js";
import {fiscalTable, summaryTable} from "./two-sides.js";

export {groupsOf} from "./basic.js";
export type {PrintedRow, PrintedTable, Style} from "./printed-row.js";

/** Tables 01 to 09 as a place prints them. */
export function printedTables(truth: Truth, style: Style): readonly PrintedTable[] {
  const makers = [
    summaryTable,
    incomeTable,
    expenditureTable,
    fiscalTable,
    generalTable,
    basicTable,
    fundTable,
    capitalTable,
    threeExpensesTable
  ];
  return makers.map((make) => make(truth, style));
}

/** Every cell of the tables: its text by its id. */
export function cellTexts(tables: readonly PrintedTable[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const {id, columns, left, rows} of tables) {
    for (const printed of left) texts.set(`${id}:${printed.key}:amount`, printed.texts.amount ?? "");
    const right = id === "04" ? columns.filter((column) => column !== "amount") : columns;
    for (const printed of rows)
      for (const column of right) texts.set(`${id}:${printed.key}:${column}`, printed.texts[column] ?? "");
  }
  return texts;
}
