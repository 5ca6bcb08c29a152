import {utils, type WorkSheet} from "@e965/xlsx";
import {codeColumns} from "./code-columns.js";

/** What a cell prints, and the number it holds, if any. */
export interface ShownCell {
  readonly text: string;
  readonly number: number | null;
}

/** Cells that print anything, by their rows and columns from 0. */
export type ShownRows = ReadonlyMap<number, ReadonlyMap<number, ShownCell>>;

/** Hidden rows and columns to leave, and each stretch of them as `3:5 what it begins with`. */
export interface HiddenCells {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly named: readonly string[];
}

/** An amount that a text prints and is not nought: with decimals, in thousands, or whole as no code and no number of a line is. */
const AMOUNT = /[1-9]\d*\.\d|\d\.\d*[1-9]|[1-9]\d{0,2},\d{3}|^-?[1-9](?:\d{3}|\d{5}|\d{7,})$/;
/** A date, which is a number too, prints several. */
const ONE_NUMBER = /^[^\d.,]*[\d.,]+(?:E[+-]\d+)?[^\d.,]*$/;

/**
 * What is hidden on a sheet and can be left. A row or column with an amount that is not nought stays: it is in the sums,
 * whoever sees it. A column of codes makes no row stay, nor itself.
 */
export function hiddenCells(sheet: WorkSheet, shown: ShownRows): HiddenCells {
  const codes = codeColumns(shown);
  const amounts = [...shown].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (isAmount(cell) && !codes.has(column) ? [[row, column] as const] : []))
  );
  const [rowsKept, columnsKept] = [new Set(amounts.map(([row]) => row)), new Set(amounts.map(([, column]) => column))];
  const begins = firstTexts(shown);
  const rows = [...shown.keys()].filter((r) => sheet["!rows"]?.[r]?.hidden && !rowsKept.has(r));
  const columns = [...begins.keys()].filter((c) => sheet["!cols"]?.[c]?.hidden && !columnsKept.has(c));
  const named = [
    ...stretches(rows).map(([from, to]) => `${from + 1}:${to + 1} ${firstText(shown.get(from))}`),
    ...stretches(columns.sort((a, b) => a - b)).map(
      ([from, to]) => `${utils.encode_col(from)}:${utils.encode_col(to)} ${begins.get(from) ?? ""}`
    )
  ].map((name) => name.slice(0, MAX_NAME));
  return {rows: new Set(rows), columns: new Set(columns), named};
}

const MAX_NAME = 60;

function isAmount({text, number}: ShownCell): boolean {
  return number === null ? AMOUNT.test(text) : number !== 0 && ONE_NUMBER.test(text);
}

function firstText(cells: ReadonlyMap<number, ShownCell> | undefined): string {
  for (const {text} of cells?.values() ?? []) return text;
  return "";
}

/** What each column begins with. */
function firstTexts(shown: ShownRows): ReadonlyMap<number, string> {
  const begins = new Map<number, string>();
  for (const cells of shown.values())
    for (const [column, {text}] of cells) if (!begins.has(column)) begins.set(column, text);
  return begins;
}

/** First and last of numbers that follow one another. */
function stretches(sorted: readonly number[]): readonly (readonly [number, number])[] {
  const lasts = sorted.filter((n, i) => sorted[i + 1] !== n + 1);
  const firsts = sorted.filter((n, i) => sorted[i - 1] !== n - 1);
  return firsts.map((first, i) => [first, lasts[i] ?? first]);
}
