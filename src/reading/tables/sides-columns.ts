import {type Column, normalizeName} from "../../accounts/index.js";
import {type Grid, type GridRow, isColumnNumbers, toWord} from "./grid.js";
import {columnOf, type HeaderPath, headerPaths} from "./header.js";
import {parseCell} from "./printed-cell.js";
import type {Side} from "./side-rows.js";
import type {TableDraft} from "./table-reading.js";

/** Where one side of tables 01 and 04 has its label, its 行次 and its amounts. */
export interface SideColumns {
  readonly side: Side;
  readonly label: number;
  /** Position of 行次; -1 where it is not printed. */
  readonly ordinal: number;
  /** Column id by position. */
  readonly amounts: ReadonlyMap<number, string>;
}

const AMOUNT = /^(?:(?:支出)?决算数?|金额|本年决算数?)$/;
const HEADING = /^(?:收入|支出|项目|行次|栏次)$/;

/**
 * Whether a row belongs to the heading: it prints 项目, 行次, 收入 or 支出, or stands above the one that does. The heading
 * that the next page repeats is none: no row above it may hold a number.
 */
export function headOf(grid: Grid): Grid {
  const body = grid.findIndex((row) => !isColumnNumbers(row) && row.cells.some((c) => parseCell(c).amount));
  const most = body < 0 ? 8 : Math.min(8, body);
  const last = grid.findLastIndex(
    (row, i) => i < most && row.cells.map(toWord).filter((w) => HEADING.test(w)).length >= 2 && !isColumnNumbers(row)
  );
  const numbers = grid.findIndex(isColumnNumbers);
  return grid.slice(0, numbers > last ? numbers : last + 1);
}

/** Both sides by their headings; null where no two 项目 (or two labelled amounts) stand side by side. */
export function readSideColumns(
  head: Grid,
  width: number,
  columns: readonly Column[],
  draft: TableDraft
): readonly SideColumns[] | null {
  const paths = headerPaths(head, width);
  const labels = paths.flatMap((path, at) => (path.includes("项目") && isFirst(paths, at) ? [at] : []));
  const [left, right] = labels.length === 2 ? labels : bySides(head);
  if (left === undefined || right === undefined) return null;
  const sides = [toSide("income", paths, left, right, columns), toSide("expenditure", paths, right, width, columns)];
  for (const {amounts, ordinal, label} of sides) {
    const end = label === left ? right : width;
    for (let at = label + 1; at < end; at++) {
      const leaf = paths[at]?.at(-1);
      if (leaf && at !== ordinal && !amounts.has(at) && !isFillerOf(leaf))
        draft.miss("unknown-column", head.at(-1)?.line ?? 0, normalizeName(leaf));
    }
  }
  return sides;
}

/** A span of 项目 over code and name stands above two columns: the first of them counts. */
function isFirst(paths: readonly HeaderPath[], at: number): boolean {
  return !paths[at - 1]?.includes("项目");
}

function isFillerOf(leaf: string): boolean {
  return HEADING.test(leaf);
}

/** Without 项目, the sides begin where 收入 and 支出 stand. */
function bySides(head: Grid): readonly number[] {
  const words = head.map((row: GridRow) => row.cells.map(toWord));
  const row = words.find((w) => w.includes("收入") && w.includes("支出"));
  return row ? [row.indexOf("收入"), row.indexOf("支出")] : [];
}

function toSide(
  side: Side,
  paths: readonly HeaderPath[],
  label: number,
  end: number,
  columns: readonly Column[]
): SideColumns {
  const amounts = new Map<number, string>();
  let ordinal = -1;
  for (let at = label + 1; at < end; at++) {
    const path = (paths[at] ?? []).filter((w) => w !== "收入" && w !== "支出");
    if (path.at(-1) === "行次") ordinal = at;
    else {
      const id = AMOUNT.test(path.at(-1) ?? "") ? "amount" : columnOf(path, columns, {amount: ["金额"]});
      if (id) amounts.set(at, id);
    }
  }
  return {side, label, ordinal, amounts};
}
