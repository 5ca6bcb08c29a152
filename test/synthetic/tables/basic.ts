import {economicItems} from "../../../src/accounts/index.js";
import {sumsOf} from "../sums.js";
import type {Truth} from "../truth/index.js";
import {type PrintedRow, type PrintedTable, row, type Style, table} from "./printed-row.js";

/** Table 06: every code of the form, used or not; two groups leave out 307 and 399 where nothing stands in them. */
export function basicTable(truth: Truth, style: Style): PrintedTable {
  const {staff, running} = sumsOf(truth.flows, "general");
  const printed = economicItems
    .map((item) => item.id.slice("economic.".length))
    .filter((code) => isPrinted(code, truth, style));
  const rows = printed.map((code) => economicRow(code, truth, style));
  const ends = [
    row("staff", "人员经费合计", {amount: staff}, style),
    row("running", "公用经费合计", {amount: running}, style)
  ];
  return table("06", ["amount"], [...rows, ...ends]);
}

/** The groups as they stand side by side. */
export function groupsOf({rows}: PrintedTable, style: Style): PrintedRow[][] {
  const groups =
    style.table.groups === 3
      ? [["301", "303"], ["302"], ["307", "310", "399"]]
      : [
          ["301", "303"],
          ["302", "307", "310", "399"]
        ];
  return groups.map((heads) => heads.flatMap((head) => rows.filter(({code}) => code.startsWith(head))));
}

function isPrinted(code: string, truth: Truth, style: Style): boolean {
  const used = [...truth.economic.keys()].some((item) => item.startsWith(code));
  return used || style.table.groups === 3 || !/^3(?:07|99)|^30306|^310(?:05|06|08|09|1[0-2])/.test(code);
}

function economicRow(code: string, truth: Truth, style: Style): PrintedRow {
  const yuan = [...truth.economic].filter(([item]) => item.startsWith(code)).reduce((all, [, value]) => all + value, 0);
  const name = economicItems.find((item) => item.id === `economic.${code}`)?.zh ?? "";
  return row(code, name, {amount: yuan}, style, code);
}
