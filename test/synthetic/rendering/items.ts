import {catalogue, termOf} from "../../../src/accounts/index.js";
import type {PrintedRow, PrintedTable, Style} from "../tables/index.js";
import {blanks, heading, line, paged} from "./lines.js";

/** The lines of tables 02, 03, 05, 07 and 08. */
export function itemLines(printed: PrintedTable, style: Style): string[] {
  const total = printed.rows.filter(({key}) => key === "total");
  const items = printed.rows.filter(({key}) => key !== "total").flatMap((row) => rowLines(row, printed, style));
  const totals = total.map((row) => totalLine(row, printed, style));
  const heads = headLines(printed, style);
  const body = style.table.totals === "last" ? [...items, ...totals] : [...totals, ...items];
  return paged(body, heads, style.table);
}

function headLines({id, columns}: PrintedTable, style: Style): string[] {
  const names = columns.map((column) => heading(columnName(id, column), style.table));
  const codes = blanks(style.table.codeColumns);
  const second = ["科目代码", ...codes.slice(1), "科目名称"];
  const lines =
    id === "02" || id === "03"
      ? [line("项目", ...codes, ...names), line(...second, ...blanks(columns.length))]
      : grouped(id, columns, style);
  if (style.table.codeColumns === 3 && !style.table.totalInHeading)
    lines.push(line("类", "款", "项", "", ...blanks(columns.length)));
  if (style.table.ordinals) lines.push(line("栏次", ...codes, ...columns.map((_, i) => String(i + 1))));
  return lines;
}

/** Tables whose spending stands under a heading of its own. */
function grouped(id: string, columns: readonly string[], style: Style): string[] {
  const codes = blanks(style.table.codeColumns);
  const spending = columns.filter((c) => !["opening", "income", "closing"].includes(c));
  const top = columns.map((c) => (c === spending[0] ? "本年支出" : spending.includes(c) ? "" : columnName(id, c)));
  const under = columns.map((c) =>
    spending.includes(c) ? heading(c === "total" ? "小计" : columnName(id, c), style.table) : ""
  );
  if (columns.length !== 5)
    return [line("项目", ...codes, ...top), line("科目代码", ...codes.slice(1), "科目名称", ...under)];
  return [
    line("项目", ...codes, ...top),
    line("科目代码", ...codes.slice(1), "科目名称", "小计", "基本支出", "", "", "项目支出"),
    line("", ...codes, "", "小计", "人员经费", "公用经费", "")
  ];
}

function columnName(id: string, column: string): string {
  const term = catalogue.find((form) => form.id === id)?.columns.find((c) => c.id === column)?.term;
  return termOf(term ?? `column.${column}`).zh;
}

function totalLine({texts}: PrintedRow, {id, columns}: PrintedTable, style: Style): string {
  const values = columns.map((column) => texts[column] ?? "");
  if (style.table.codeColumns === 3)
    return style.table.totalInHeading ? line("类", "款", "项", "合计", ...values) : line("合计", "", "", "", ...values);
  return id === "02" ? line("", "合计", ...values) : line("合计", "", ...values);
}

function rowLines({code, name, texts}: PrintedRow, {columns}: PrintedTable, style: Style): string[] {
  const codes = style.table.codeColumns === 3 ? [code.slice(0, 3), code.slice(3, 5), code.slice(5)] : [code];
  const values = columns.map((column) => texts[column] ?? "");
  if (style.table.glued) return [line(`${code}${name}`, "", ...values)];
  if (!style.table.wrappedNames || name.length <= 12) return [line(...codes, name, ...values)];
  return [
    line(...codes, name.slice(0, 10), ...values),
    line(...codes.map(() => ""), name.slice(10), ...blanks(columns.length))
  ];
}
