import {columnsOf} from "./columns-of.js";
import {readItemsTable} from "./items-table.js";
import type {TableReader} from "./table-reading.js";

const PARTS = ["fiscal", "superior", "business", "operating", "affiliated", "other"];

/** 收入决算表: income by item and source. */
export const readTable02: TableReader = (source) =>
  readItemsTable(source, {
    columns: columnsOf("02"),
    names: {total: ["收入合计", "合计"]},
    identities: [{whole: "total", parts: PARTS}]
  });
