import {termOf} from "../../../src/accounts/index.js";
import type {PrintedRow, PrintedTable, Style} from "../tables/index.js";
import type {TableBlock} from "./block.js";
import {amounts, cell, type Row} from "./cell.js";
import {numeral} from "./numeral.js";
import {pagesLike} from "./pages-like.js";

/** Tables 01 and 04: income left, expenditure right, sums on one level at the foot. */
export function sidesTable(printed: PrintedTable, style: Style): TableBlock {
  const leftEnd = printed.left.findIndex(({key}) => key === "income");
  const rightEnd = printed.rows.findIndex(({key}) => key === "expenditure");
  const height = Math.max(leftEnd, rightEnd);
  const left = [...pad(numbered(printed.left.slice(0, leftEnd)), height), ...printed.left.slice(leftEnd)];
  const right = [...pad(numbered(printed.rows.slice(0, rightEnd)), height), ...feet(printed, rightEnd)];
  const columns = printed.id === "01" ? ["amount"] : printed.columns.slice(1);
  const rows = left.map((row, i) => [
    ...half(row, ["amount"], i + 1, style),
    ...half(right[i] ?? null, columns, left.length + i + 1, style)
  ]);
  return {kind: "table", heads: headRows(columns, style), rows, ...pagesLike(style)};
}

/** 一、二、三 before the kinds and classes: a fashion, not a key. */
function numbered(rows: readonly PrintedRow[]): PrintedRow[] {
  return rows.map((row, i) => ({...row, name: `${numeral(i + 1)}、${row.name}`}));
}

function pad(rows: readonly PrintedRow[], height: number): (PrintedRow | null)[] {
  return [...rows, ...Array.from({length: height - rows.length}, () => null)];
}

/** Table 04 has three rows more on the left: the total stands at the foot of both. */
function feet({left, rows}: PrintedTable, from: number): (PrintedRow | null)[] {
  const all = rows.slice(from);
  const leftFeet = left.length - left.findIndex(({key}) => key === "income");
  return [...all.slice(0, -1), ...Array.from({length: leftFeet - all.length}, () => null), ...all.slice(-1)];
}

function half(row: PrintedRow | null, columns: readonly string[], ordinal: number, {table}: Style): Row {
  const number = table.ordinals ? [cell(String(ordinal))] : [];
  return [cell(row?.name ?? ""), ...number, ...amounts(columns.map((column) => row?.texts[column] ?? ""))];
}

function headRows(columns: readonly string[], {table}: Style): Row[] {
  const spread = table.spacedHeadings;
  const item = cell("项目", {spread});
  const names = columns.map((c) => cell(c === "amount" ? "决算数" : termOf(`column.${c}`).zh, {spread}));
  const label = table.ordinals ? [item, cell("行次")] : [item];
  const sides = [cell("收入", {columns: label.length + 1}), cell("支出", {columns: label.length + names.length})];
  const heads = [sides, [...label, cell("决算数"), ...label, ...names]];
  if (!table.ordinals) return heads;
  const numbers = names.map((_, i) => cell(String(i + 2)));
  return [...heads, [cell("栏次"), cell(""), cell("1"), cell("栏次"), cell(""), ...numbers]];
}
