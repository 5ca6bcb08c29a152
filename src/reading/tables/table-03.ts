import {columnsOf} from "./columns-of.js";
import {readItemsTable} from "./items-table.js";
import type {TableReader} from "./table-reading.js";

const PARTS = ["basic", "project", "to-superior", "operating", "to-affiliated"];

/** 支出决算表: expenditure by item and kind. */
export const readTable03: TableReader = (source) =>
  readItemsTable(source, {
    columns: columnsOf("03"),
    names: {total: ["支出合计", "合计"], "to-affiliated": ["对附属单位补助"]},
    identities: [{whole: "total", parts: PARTS}]
  });
