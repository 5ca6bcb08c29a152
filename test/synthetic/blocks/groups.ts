import {groupsOf, type PrintedRow, type PrintedTable, type Style} from "../tables/index.js";
import type {TableBlock} from "./block.js";
import {cell, type Row} from "./cell.js";
import {pagesLike} from "./pages-like.js";

/** Table 06: groups of code, name and amount side by side, and the two sums at the foot. */
export function groupsTable(printed: PrintedTable, style: Style): TableBlock {
  const groups = groupsOf(printed, style);
  const height = Math.max(...groups.map((group) => group.length));
  const rows = Array.from({length: height}, (_, i) => groups.flatMap((group) => cells(group[i], style)));
  return {
    kind: "table",
    heads: heads(groups.length, style),
    rows: [...rows, foot(printed, groups.length, style)],
    ...pagesLike(style)
  };
}

function heads(groups: number, {table}: Style): Row[] {
  const times = (row: Row) => Array.from({length: groups}, () => row).flat();
  if (table.codeColumns === 1) return [times([cell("科目代码"), cell("科目名称"), cell("决算数")])];
  const top = [cell("科目编码", {columns: 2}), cell("科目名称", {rows: 2}), cell("决算数", {rows: 2})];
  return [times(top), times([cell("类"), cell("款")])];
}

function cells(row: PrintedRow | undefined, {table}: Style): Row {
  const code = row?.code ?? "";
  const codes = table.codeColumns === 3 ? [code.slice(0, 3), code.slice(3)] : [code];
  const name = row?.name ?? "";
  const amount = cell(row?.texts.amount ?? "", {kind: "amount"});
  if (table.glued) return [cell(`${code}${name}`, {columns: 2}), amount];
  return [...codes.map((text) => cell(text, {kind: "code"})), cell(name, {spread: table.spacedNames}), amount];
}

function foot({rows}: PrintedTable, groups: number, {table}: Style): Row {
  const width = table.codeColumns === 3 ? 4 : 3;
  const sum = (key: string) => cell(rows.find((row) => row.key === key)?.texts.amount ?? "", {kind: "amount"});
  return [
    cell("人员经费合计", {columns: width - 1}),
    sum("staff"),
    cell("公用经费合计", {columns: width * (groups - 1) - 1}),
    sum("running")
  ];
}
