import {type CellObject, utils, type WorkSheet} from "@e965/xlsx";
import type {BlockCell, BlockTable} from "../blocks/index.js";
import {cellText} from "./cell-text.js";
import {type Merges, readMerges} from "./merges.js";

const MAX_CELLS = 500_000;
/** So many blank rows are a gap between tables, however many more there are. */
const MAX_BLANK = 3;
/** An amount that is not nought: hidden with its row or column, it is still in the sums. */
const AMOUNT = /[1-9]\d*\.\d|\d\.\d*[1-9]|[1-9]\d{0,2},\d{3}/;
/** A whole number as no code of an item (three, five or seven digits) and no number of a line (fewer) is. */
const WHOLE = /^-?[1-9](?:\d{3}|\d{5}|\d{7,})$/;

/** What a sheet prints as a table, and the formulas whose values the file does not hold. */
export interface SheetReading {
  readonly table: BlockTable;
  readonly unknown: readonly string[];
}

/** A sheet's printed cells; null where it prints nothing. Rows and columns around them that are only formatted are left. */
export function readSheet(sheet: WorkSheet): SheetReading | null | "too-many" {
  const {rows, unknown} = readCells(sheet);
  const hidden = hiddenColumns(sheet, rows);
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))]
    .filter((column) => !hidden.has(column))
    .sort((a, b) => a - b);
  const numbers = rowNumbers([...rows.keys()], sheet);
  if (columns.length === 0) return null;
  if (columns.length * numbers.length > MAX_CELLS) return "too-many";
  const merges = readMerges(sheet["!merges"] ?? [], numbers, columns, MAX_CELLS);
  if (!merges) return "too-many";
  const table = {rows: numbers.map((row) => toRow(row, rows.get(row), columns, merges))};
  return {table: {rows: [...table.rows, ...unfilledRow(sheet, numbers, columns)]}, unknown};
}

type Texts = ReadonlyMap<number, string>;

function readCells(sheet: WorkSheet): {rows: ReadonlyMap<number, Texts>; unknown: readonly string[]} {
  const rows = new Map<number, Texts>();
  const unknown: string[] = [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  for (const [r, cells] of filledOf(data)) {
    const texts = new Map<number, string>();
    for (const [c, cell] of filledOf(cells)) {
      if (cell.f && (cell.t === "z" || cell.v === undefined || cell.v === null))
        unknown.push(`${utils.encode_cell({r, c})} =${cell.f.slice(0, 40)}`);
      const text = cellText(cell);
      if (text) texts.set(c, text);
    }
    if (texts.size > 0 && !isHiddenRow(sheet, r, texts)) rows.set(r, texts);
  }
  return {rows, unknown};
}

/** What an array with holes holds, by place: to walk over the holes takes long where a file claims the row of a milliard. */
function filledOf<T>(sparse: readonly (T | undefined)[]): readonly (readonly [number, T])[] {
  return Object.keys(sparse).flatMap((key) => {
    const value = sparse[Number(key)];
    return value === undefined || value === null ? [] : [[Number(key), value] as const];
  });
}

function isHiddenRow(sheet: WorkSheet, row: number, texts: Texts): boolean {
  return (
    sheet["!rows"]?.[row]?.hidden === true && ![...texts.values()].some((text) => AMOUNT.test(text) || WHOLE.test(text))
  );
}

function hiddenColumns(sheet: WorkSheet, rows: ReadonlyMap<number, Texts>): ReadonlySet<number> {
  const hidden = (sheet["!cols"] ?? []).flatMap((column, c) => (column?.hidden ? [c] : []));
  return new Set(hidden.filter((c) => ![...rows.values()].some((row) => AMOUNT.test(row.get(c) ?? ""))));
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
  texts: Texts | undefined,
  columns: readonly number[],
  {begun, covered}: Merges
): readonly BlockCell[] {
  return columns.flatMap((column, at) => {
    const place = `${row} ${column}`;
    if (covered.has(place)) return [];
    const {columns: across = 1, rows: down = 1} = begun.get(place) ?? {};
    return [{at, columns: across, rows: down, blocks: (texts?.get(column) ?? "").split(/\r\n|\n|\r/)}];
  });
}

/** Formatted rows below the last that prints: one is kept, for a table of nothing is its blank row. */
function unfilledRow(sheet: WorkSheet, numbers: readonly number[], columns: readonly number[]): BlockTable["rows"] {
  const {e} = utils.decode_range(sheet["!ref"] ?? "A1");
  if (e.r <= (numbers.at(-1) ?? 0)) return [];
  return [columns.map((_, at) => ({at, columns: 1, rows: 1, blocks: []}))];
}
