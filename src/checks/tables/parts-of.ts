import type {Row, View} from "../../accounts/index.js";

/** 人员经费 are wages and transfers to persons; every other class of table 06 is 公用经费. */
const STAFF_CLASSES = ["301", "303"];

/**
 * Keys of what a row is the sum of: its children, and the items below whose own parent is not printed. The two totals of
 * table 06 and the 合计 row fall back on the classes where no parent is named.
 */
export function partsOf(view: View, row: Row): readonly string[] {
  const children = view.children(row.table, row.key).map((r) => r.key);
  const parts = [...children, ...findOrphans(view, row).map((r) => r.key)];
  if (parts.length > 0) return parts;
  const classes = view
    .rows(row.table)
    .filter((r) => r.level === 1 && r.parent === "")
    .map((r) => r.key);
  if (row.table === "06" && row.key === "staff") return classes.filter((c) => STAFF_CLASSES.includes(c));
  if (row.table === "06" && row.key === "running") return classes.filter((c) => !STAFF_CLASSES.includes(c));
  return row.key === "total" && row.table !== "06" ? classes : [];
}

/** Items whose 款 or 类 is not printed, and whose nearest printed ancestor is this row. */
export function findOrphans(view: View, {table, key}: Row): readonly Row[] {
  return view
    .rows(table)
    .filter((r) => r.level > 1 && !view.row(table, r.parent) && ancestorOf(view, table, r.parent) === key);
}

/** The row that holds the items of a code, one level up at a time until one is printed. */
function ancestorOf(view: View, table: string, code: string): string {
  if (view.row(table, code)) return code;
  if (code.length > 3) return ancestorOf(view, table, code.slice(0, -2));
  if (table !== "06") return "total";
  return STAFF_CLASSES.includes(code) ? "staff" : "running";
}
