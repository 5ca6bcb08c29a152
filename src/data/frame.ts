import type {Field} from "./resource.js";

/** Decimals are their digits as printed; null where a column that is not a text has nothing. */
export type Value = string | number | boolean | null;

export type FrameRow = Readonly<Record<string, Value>>;

/** A column. `scale`: for `number`, the most decimals that any of its values has; Arrow stores them all with as many. */
export interface Column extends Field {
  readonly scale: number;
}

/** A tidy table with its schema. Every row has every column. */
export interface Frame {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly FrameRow[];
}

export type FrameParts = Pick<Frame, "name" | "title" | "description"> & {
  readonly fields: readonly Field[];
  readonly rows: readonly FrameRow[];
};

/** Builds a frame: takes the columns of its fields out of the rows, and finds the scale of each. */
export function toFrame({name, title, description, fields, rows}: FrameParts): Frame {
  return {
    name,
    title,
    description,
    columns: fields.map((field) => ({...field, scale: field.type === "number" ? scaleOf(field.name, rows) : 0})),
    rows: rows.map((row) => Object.fromEntries(fields.map((field) => [field.name, toValue(row, field, name)])))
  };
}

function toValue(row: FrameRow, field: Field, frame: string): Value {
  const value = row[field.name];
  if (value === undefined) throw new Error(`missing column: ${field.name}, in frame ${frame}`);
  return value === "" && field.type !== "string" ? null : value;
}

function scaleOf(name: string, rows: readonly FrameRow[]): number {
  return rows.reduce((scale, row) => Math.max(scale, String(row[name] ?? "").split(".")[1]?.length ?? 0), 0);
}
