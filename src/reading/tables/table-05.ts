import {columnsOf} from "./columns-of.js";
import {readItemsTable} from "./items-table.js";
import type {TableReader} from "./table-reading.js";

/** 一般公共预算财政拨款支出决算表; some places split basic expenditure into staff and running costs, others do not. */
export const readTable05: TableReader = (source) =>
  readItemsTable(source, {
    columns: columnsOf("05"),
    names: {total: ["本年支出合计", "本年支出", "支出合计"]},
    identities: [
      {whole: "total", parts: ["basic", "project"]},
      {whole: "basic", parts: ["staff", "running"]}
    ]
  });
