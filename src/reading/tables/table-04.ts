import {columnsOf} from "./columns-of.js";
import {readSidesTable} from "./sides-table.js";
import type {TableReader} from "./table-reading.js";

/** 财政拨款收入支出决算总表: fiscal funds; expenditure by class and kind of fund. */
export const readTable04: TableReader = (source) =>
  readSidesTable(source, {
    table: "04",
    columns: columnsOf("04"),
    identities: [{whole: "total", parts: ["general", "fund", "capital"]}]
  });
