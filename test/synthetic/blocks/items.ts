import {catalogue, termOf} from "../../../src/accounts/index.js";
import type {PrintedRow, PrintedTable, Style} from "../tables/index.js";
import type {TableBlock} from "./block.js";
import {amounts, blanks, cell, type Row} from "./cell.js";
import {pagesLike} from "./pages-like.js";

const SPENDING = ["total", "basic", "project"];

/** Tables 02, 03, 05, 07 and 08. */
export function itemsTable(printed: PrintedTable, style: Style): TableBlock {
  const total = printed.rows.filter(({key}) => key === "total").map((row) => totalRow(row, printed, style));
  const items = printed.rows.filter(({key}) => key !== "total").map((row) => itemRow(row, printed, style));
  const last = style.table.totals === "last";
  return {
    kind: "table",
    heads: headRows(printed, style),
    rows: last ? [...items, ...total] : [...total, ...items],
    ...pagesLike(style)
  };
}

/** One line of headings, or two or three where spending stands under a heading of its own; then 类, 款 and 项, and 栏次. */
function headRows({id, columns}: PrintedTable, style: Style): Row[] {
  const {codeColumns, totalInHeading, ordinals} = style.table;
  const apart = codeColumns === 3 && !totalInHeading;
  const deep = columns.length === 5;
  const height = 2 + (deep ? 1 : 0) + (apart ? 1 : 0);
  const label = [
    cell("科目代码", {columns: codeColumns, rows: deep ? 2 : 1}),
    cell("科目名称", {rows: deep ? height - 1 : apart ? 2 : 1})
  ];
  const [top, under, lowest] = deep ? deepHeads(height) : flatHeads(id, columns, height, style);
  return [
    [cell("项目", {columns: codeColumns + 1}), ...top],
    [...label, ...under],
    ...(deep ? [lowest] : []),
    ...(apart ? [[cell("类"), cell("款"), cell("项")]] : []),
    ...(ordinals ? [[cell("栏次", {columns: codeColumns + 1}), ...columns.map((_, i) => cell(String(i + 1)))]] : [])
  ];
}

type Heads = readonly [Row, Row, Row];

function flatHeads(id: string, columns: readonly string[], height: number, {table}: Style): Heads {
  const spread = table.spacedHeadings;
  if (id === "02" || id === "03")
    return [columns.map((column) => cell(columnName(id, column), {rows: height, spread})), [], []];
  const spending = columns.filter((column) => SPENDING.includes(column));
  const top = columns.flatMap((column) => {
    if (!spending.includes(column)) return [cell(columnName(id, column), {rows: height})];
    return column === spending[0] ? [cell("本年支出", {columns: spending.length})] : [];
  });
  const name = (column: string) => (column === "total" ? "小计" : columnName(id, column));
  return [top, spending.map((column) => cell(name(column), {rows: height - 1, spread})), []];
}

/** Table 05 with basic expenditure in three columns. */
function deepHeads(height: number): Heads {
  const rest = {rows: height - 1};
  const under = [cell("小计", rest), cell("基本支出", {columns: 3}), cell("项目支出", rest)];
  const parts = ["小计", "人员经费", "公用经费"].map((name) => cell(name, {rows: height - 2}));
  return [[cell("本年支出", {columns: 5})], under, parts];
}

function columnName(id: string, column: string): string {
  const term = catalogue.find((form) => form.id === id)?.columns.find((c) => c.id === column)?.term;
  return termOf(term ?? `column.${column}`).zh;
}

function totalRow({texts}: PrintedRow, {id, columns}: PrintedTable, {table}: Style): Row {
  const values = amounts(columns.map((column) => texts[column] ?? ""));
  if (table.totalInHeading) return [cell("类"), cell("款"), cell("项"), cell("合计"), ...values];
  if (id === "02" && table.codeColumns === 1) return [...blanks(1), cell("合计"), ...values];
  return [cell("合计", {columns: table.codeColumns + 1}), ...values];
}

function itemRow({code, name, texts}: PrintedRow, {columns}: PrintedTable, {table}: Style): Row {
  const codes = table.codeColumns === 3 ? [code.slice(0, 3), code.slice(3, 5), code.slice(5)] : [code];
  const values = amounts(columns.map((column) => texts[column] ?? ""));
  if (table.glued) return [cell(`${code}${name}`, {columns: 2}), ...values];
  const wrapped = table.wrappedNames && name.length > 12 ? `${name.slice(0, 10)}\n${name.slice(10)}` : name;
  return [...codes.map((text) => cell(text, {kind: "code"})), cell(wrapped), ...values];
}
