import {
  bool,
  columnFromArray,
  type DataType,
  decimal,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8
} from "@uwdata/flechette";
import type {Column, Frame, Value} from "./frame.js";

/** Digits that an Arrow decimal of 128 bits can hold. */
const PRECISION = 38;

/** A frame as an Arrow file. Decimals are decimals, of the column's scale: 6209.1 beside 7841.66 is stored as 6209.10. */
export function toArrow({columns, rows}: Frame): Uint8Array {
  const table = tableFromColumns(
    columns.map((column) => [
      column.name,
      columnFromArray(
        rows.map((row) => toArrowValue(row[column.name] ?? null, column)),
        toArrowType(column)
      )
    ])
  );
  const bytes = tableToIPC(table, {format: "file"});
  if (!bytes) throw new Error("invalid frame: Arrow gave no bytes");
  return bytes;
}

function toArrowType({type, scale}: Column): DataType {
  switch (type) {
    case "number":
      return decimal(PRECISION, scale, 128);
    case "integer":
      return int32();
    case "boolean":
      return bool();
    case "string":
      return utf8();
  }
}

/** Decimals go in as whole numbers of the last digit: the library multiplies anything else as a float. */
function toArrowValue(value: Value, {type, scale}: Column): Value | bigint {
  if (value === null || type !== "number") return value;
  const [whole = "", fraction = ""] = String(value).split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}
