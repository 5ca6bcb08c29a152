import {columnsOf} from "./columns-of.js";
import {readItemsTable} from "./items-table.js";
import type {TableReader} from "./table-reading.js";

/** 政府性基金预算财政拨款收入支出决算表: balances carried in, income, expenditure, balances carried over. */
export const readTable07: TableReader = (source) =>
  readItemsTable(source, {
    columns: columnsOf("07"),
    names: {total: ["本年支出合计", "本年支出"], income: ["本年收入合计"]},
    identities: [{whole: "total", parts: ["basic", "project"]}]
  });
