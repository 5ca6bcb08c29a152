import {sangongRows, termOf} from "../../../src/accounts/index.js";
import {type Expense, expenses, type Truth} from "../truth/index.js";
import {type PrintedTable, row, type Style, table} from "./printed-row.js";

/** Table 09, a row for each expense though documents print one line of twelve numbers. */
export function threeExpensesTable({expenses: {budget, outturn}}: Truth, style: Style): PrintedTable {
  const rows = sangongRows.map(({key, term}) =>
    row(key, termOf(term).zh, {budget: sum(budget, key), outturn: sum(outturn, key)}, style)
  );
  return table("09", ["budget", "outturn"], rows);
}

function sum(values: Readonly<Record<Expense, number>>, key: string): number {
  return expenses
    .filter((e) => key === "total" || e === key || e.startsWith(`${key}.`))
    .reduce((all, e) => all + values[e], 0);
}
