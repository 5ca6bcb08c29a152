import {columnsOf} from "./columns-of.js";
import {readSidesTable} from "./sides-table.js";
import type {TableReader} from "./table-reading.js";

/** 收入支出决算总表: income and expenditure of all funds, with the balances of both ends of the year. */
export const readTable01: TableReader = (source) =>
  readSidesTable(source, {table: "01", columns: columnsOf("01"), identities: []});
