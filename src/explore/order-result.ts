import type {DataTable, TableValue} from "../components/index.js";
import {isQuantity} from "../components/index.js";
import {exact, inUnitOf} from "../figures/index.js";

/** A table in the order of one of its columns (`-name`: the greatest first), blanks last; as it is where it has no such column. */
export function orderResult(table: DataTable, sort: string): DataTable {
  const name = sort.replace(/^-/, "");
  const at = table.columns.findIndex((column) => column.name === name);
  if (at < 0) return table;
  const sign = sort === name ? 1 : -1;
  const rows = [...table.rows].sort((a, b) => compare(a.values[at] ?? null, b.values[at] ?? null, sign));
  return {...table, rows};
}

function compare(a: TableValue, b: TableValue, sign: number): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (isQuantity(a) && isQuantity(b)) return sign * exact(toYuan(a)).comparedTo(exact(toYuan(b)));
  return sign * textOf(a).localeCompare(textOf(b), "zh-CN");
}

/** So that amounts of several units of money are in order; what is no money stays as it is. */
function toYuan(quantity: Exclude<TableValue, string | null>) {
  return inUnitOf(quantity, {unit: "元"});
}

function textOf(value: Exclude<TableValue, null>): string {
  return typeof value === "string" ? value : value.text;
}
