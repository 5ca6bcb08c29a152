import {type CellObject, utils, type WorkSheet} from "@e965/xlsx";
import type {BlockCell, BlockTable} from "../blocks/index.js";
import {cellText} from "./cell-text.js";
import {hiddenCells, type ShownCell, type ShownRows} from "./hidden-cells.js";
import {type Merges, readMerges} from "./merges.js";

const MAX_CELLS = 500_000;
/** So many blank rows are a gap between tables, however many more there are. */
const MAX_BLANK = 3;
/** What a sheet prints as a table, if anything; formulas whose values the file does not hold; what is hidden and left. */
export interface SheetReading {
  readonly table: BlockTable | null;
  readonly unknown: readonly string[];
  readonly hidden: readonly string[];
}

/** A sheet's printed cells. Rows and columns around them that are only formatted are left. */
export function readSheet(sheet: WorkSheet): SheetReading | "too-many" {
  const {shown, unknown} = readCells(sheet);
  const hidden = hiddenCells(sheet, shown);
  const rows = new Map([...shown].filter(([row]) => !hidden.rows.has(row)));
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))]
    .filter((column) => !hidden.columns.has(column))
    .sort((a, b) => a - b);
  const numbers = rowNumbers([...rows.keys()], sheet);
  if (columns.length === 0) return {table: null, unknown, hidden: hidden.named};
  if (columns.length * numbers.length > MAX_CELLS) return "too-many";
  const merges = readMerges(sheet["!merges"] ?? [], numbers, columns, MAX_CELLS);
  if (!merges) return "too-many";
  const printed = numbers.map((row) => toRow(row, rows.get(row), columns, merges));
  return {table: {rows: [...printed, ...unfilledRow(sheet, numbers, columns)]}, unknown, hidden: hidden.named};
}

function readCells(sheet: WorkSheet): {shown: ShownRows; unknown: readonly string[]} {
  const shown = new Map<number, ReadonlyMap<number, ShownCell>>();
  const unknown: string[] = [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  for (const [r, cells] of filledOf(data)) {
    const row = new Map<number, ShownCell>();
    for (const [c, cell] of filledOf(cells)) {
      if (cell.f && (cell.t === "z" || cell.v === undefined || cell.v === null))
        unknown.push(`${utils.encode_cell({r, c})} =${cell.f.slice(0, 40)}`);
      const text = cellText(cell);
      if (text) row.set(c, {text, number: cell.t === "n" && typeof cell.v === "number" ? cell.v : null});
    }
    if (row.size > 0) shown.set(r, row);
  }
  return {shown, unknown};
}

/** What an array with holes holds, by place: to walk over the holes takes long where a file claims the row of a milliard. */
function filledOf<T>(sparse: readonly (T | undefined)[]): readonly (readonly [number, T])[] {
  return Object.keys(sparse).flatMap((key) => {
    const value = sparse[Number(key)];
    return value === undefined || value === null ? [] : [[Number(key), value] as const];
  });
}

/** The rows that print anything, and few of the blank ones between. */
function rowNumbers(printed: readonly number[], sheet: WorkSheet): readonly number[] {
  return printed.flatMap((row, i) => {
    const before = printed[i - 1] ?? row;
    const blank = Math.max(0, Math.min(MAX_BLANK, row - before - 1));
    const between = Array.from({length: blank}, (_, n) => row - blank + n);
    return [...between.filter((r) => !sheet["!rows"]?.[r]?.hidden), row];
  });
}

function toRow(
  row: number,
  cells: ReadonlyMap<number, ShownCell> | undefined,
  columns: readonly number[],
  {begun, covered}: Merges
): readonly BlockCell[] {
  return columns.flatMap((column, at) => {
    const place = `${row} ${column}`;
    if (covered.has(place)) return [];
    const {columns: across = 1, rows: down = 1} = begun.get(place) ?? {};
    return [{at, columns: across, rows: down, blocks: (cells?.get(column)?.text ?? "").split(/\r\n|\n|\r/)}];
  });
}

/** Formatted rows below the last that prints: one is kept, for a table of nothing is its blank row. */
function unfilledRow(sheet: WorkSheet, numbers: readonly number[], columns: readonly number[]): BlockTable["rows"] {
  const {e} = utils.decode_range(sheet["!ref"] ?? "A1");
  if (e.r <= (numbers.at(-1) ?? 0)) return [];
  return [columns.map((_, at) => ({at, columns: 1, rows: 1, blocks: []}))];
}
