import {type ColumnTable, from} from "arquero";
import type {Row} from "../message.js";

/** Columns of printed amounts in frames that have several; the others have one, `amount`. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  projects: ["initial", "adjusted", "executed", "rate", "executionScore", "score"],
  indicators: ["targetAmount", "resultAmount", "weight", "score"]
};

/** A frame's helper columns: their name, and the printed amount that each is a float of. */
export function floatsOf(name: string, columns: readonly string[]): readonly (readonly [string, string])[] {
  const several = AMOUNTS[name];
  if (several) return several.map((column) => [`${column}Value`, column]);
  return columns.includes("amount") ? [["value", "amount"]] : [];
}

/**
 * The frames as Arquero tables. Amounts stay strings, exact as printed; each has a float beside it to sort and draw with,
 * null where nothing is printed. Tables of the forms, `01`, become `table01`, which a name of JavaScript can be.
 */
export function frameTables(frames: Readonly<Record<string, readonly Row[]>>): Readonly<Record<string, ColumnTable>> {
  return Object.fromEntries(
    Object.entries(frames).map(([name, rows]) => [toName(name), from(rows.map((row) => withFloats(name, row)))])
  );
}

export function toName(frame: string): string {
  return /^\d/.test(frame) ? `table${frame}` : frame;
}

function withFloats(name: string, row: Row): Row {
  const floats = floatsOf(name, Object.keys(row)).map(([float, column]) => [float, toFloat(row[column])]);
  return {...row, ...Object.fromEntries(floats)};
}

/** For pixels and order only. */
function toFloat(amount: unknown): number | null {
  return typeof amount === "string" && amount !== "" ? Number(amount) : null;
}
