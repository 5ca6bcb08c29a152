import {type Convention, toTableText} from "../convention.js";
import type {TableStyle} from "../layouts/layout.js";

/** A row of a table as printed: texts by column id; `key` is the row's key in the accounts. */
export interface PrintedRow {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** A table as printed; income stands in `left` for the tables of two sides. */
export interface PrintedTable {
  readonly id: string;
  readonly columns: readonly string[];
  readonly left: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
  /** Whether any number is printed. */
  readonly empty: boolean;
}

export interface Style {
  readonly table: TableStyle;
  readonly convention: Convention;
}

type Yuan = Readonly<Record<string, number>>;

export function row(key: string, name: string, yuan: Yuan, {convention}: Style, code = ""): PrintedRow {
  const texts = Object.entries(yuan).map(([column, value]) => [
    column,
    toTableText(value, convention, `${key}${column}`)
  ]);
  return {key, code, name, texts: Object.fromEntries(texts)};
}

export function table(
  id: string,
  columns: readonly string[],
  rows: readonly PrintedRow[],
  left: readonly PrintedRow[] = []
): PrintedTable {
  const empty = [...left, ...rows].every((printed) => Object.values(printed.texts).every((text) => text === ""));
  return {id, columns, left, rows, empty};
}
