import {termOf} from "../../../src/accounts/index.js";
import type {PrintedRow, PrintedTable, Style} from "../tables/index.js";
import {blanks, heading, line, numeral, paged} from "./lines.js";

/** The lines of tables 01 and 04: income left, expenditure right, sums on one level at the foot. */
export function sidesLines(printed: PrintedTable, style: Style): string[] {
  const leftEnd = printed.left.findIndex(({key}) => key === "income");
  const rightEnd = printed.rows.findIndex(({key}) => key === "expenditure");
  const height = Math.max(leftEnd, rightEnd);
  const left = [...pad(numbered(printed.left.slice(0, leftEnd)), height), ...printed.left.slice(leftEnd)];
  const right = [...pad(numbered(printed.rows.slice(0, rightEnd)), height), ...feet(printed, rightEnd)];
  const columns = printed.id === "01" ? ["amount"] : printed.columns.slice(1);
  const rows = left.map((row, i) => {
    const texts = right[i];
    return sideLine(
      style,
      [row?.name ?? "", row?.texts.amount ?? ""],
      i + 1,
      [texts?.name ?? "", ...columns.map((c) => texts?.texts[c] ?? "")],
      left.length + i + 1
    );
  });
  return paged(rows, headLines(columns, style), style.table);
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

function headLines(columns: readonly string[], style: Style): string[] {
  const item = heading("项目", style.table);
  const names = columns.map((column) => (column === "amount" ? "决算数" : termOf(`column.${column}`).zh));
  const spread = names.map((name) => heading(name, style.table));
  const sides = sideLine(style, ["收入", ""], "", ["支出", ...blanks(columns.length)], "");
  if (!style.table.ordinals) return [sides, line(item, "决算数", item, ...spread)];
  return [
    sides,
    line(item, "行次", "决算数", item, "行次", ...spread),
    line("栏次", "", "1", "栏次", "", ...columns.map((_, i) => String(i + 2)))
  ];
}

function sideLine(style: Style, left: string[], leftNo: number | "", right: string[], rightNo: number | ""): string {
  const [name = "", ...amounts] = left;
  const [label = "", ...texts] = right;
  if (!style.table.ordinals) return line(name, ...amounts, label, ...texts);
  return line(name, String(leftNo), ...amounts, label, String(rightNo), ...texts);
}
