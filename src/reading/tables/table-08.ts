import type {Column} from "../../accounts/index.js";
import {columnsOf} from "./columns-of.js";
import {readItemsTable} from "./items-table.js";
import type {TableReader} from "./table-reading.js";

/** Shanghai, Yunnan and Tianjin print the six columns of table 07 here; the Ministry's form has the three of expenditure. */
const BALANCES = ["opening", "income", "closing"];
const COLUMNS: readonly Column[] = columnsOf("07").map((c) => ({...c, optional: BALANCES.includes(c.id)}));

/** 国有资本经营预算财政拨款支出决算表, with or without income and balances. */
export const readTable08: TableReader = (source) =>
  readItemsTable(source, {
    columns: COLUMNS,
    names: {total: ["本年支出合计", "本年支出"], income: ["本年收入合计"]},
    identities: [{whole: "total", parts: ["basic", "project"]}]
  });
