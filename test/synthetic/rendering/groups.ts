import {groupsOf, type PrintedRow, type PrintedTable, type Style} from "../tables/index.js";
import {blanks, line, paged} from "./lines.js";

/** The lines of table 06: groups of code, name and amount side by side, and the two sums at the foot. */
export function groupLines(printed: PrintedTable, style: Style): string[] {
  const groups = groupsOf(printed, style);
  const apart = style.table.codeColumns === 3;
  const head = groups.flatMap(() =>
    apart ? ["科目编码", "", "科目名称", "决算数"] : ["科目代码", "科目名称", "决算数"]
  );
  const height = Math.max(...groups.map((group) => group.length));
  const rows = Array.from({length: height}, (_, i) => line(...groups.flatMap((group) => cells(group[i], style))));
  const sum = (key: string) => printed.rows.find((row) => row.key === key)?.texts.amount ?? "";
  const width = apart ? 4 : 3;
  const foot = line(
    "人员经费合计",
    ...blanks(width - 2),
    sum("staff"),
    "公用经费合计",
    ...blanks(width * (groups.length - 1) - 2),
    sum("running")
  );
  const heads = [line(...head), ...(apart ? [line(...groups.flatMap(() => ["类", "款", "", ""]))] : [])];
  return paged([...rows, foot], heads, style.table);
}

function cells(row: PrintedRow | undefined, {table}: Style): string[] {
  const code = row?.code ?? "";
  const codes = table.codeColumns === 3 ? [code.slice(0, 3), code.slice(3)] : [code];
  const name = row?.name ?? "";
  if (table.glued) return [`${code}${name}`, "", row?.texts.amount ?? ""];
  return [...codes, table.spacedNames ? [...name].join(" ") : name, row?.texts.amount ?? ""];
}
