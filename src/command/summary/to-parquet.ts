import type {SchemaElement} from "hyparquet";
import {ByteWriter, parquetWrite} from "hyparquet-writer";
import type {Column, Frame, Value} from "../../data/index.js";

/** Digits of a decimal of sixteen bytes. */
const PRECISION = 38;
const BYTES = 16;

/** A frame as a Parquet file. Decimals are decimals of the column's scale; they never become floats. */
export function toParquet({columns, rows}: Frame): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => toParquetValue(row[column.name] ?? null, column))
    })),
    schema: [{name: "root", num_children: columns.length}, ...columns.map(toElement)],
    createdBy: "juesuan"
  });
  return writer.getBytes();
}

function toElement({name, type, scale}: Column): SchemaElement {
  const element = {name, repetition_type: "OPTIONAL"} as const;
  switch (type) {
    case "number":
      return {
        ...element,
        type: "FIXED_LEN_BYTE_ARRAY",
        type_length: BYTES,
        converted_type: "DECIMAL",
        precision: PRECISION,
        scale
      };
    case "integer":
      return {...element, type: "INT32"};
    case "boolean":
      return {...element, type: "BOOLEAN"};
    case "string":
      return {...element, type: "BYTE_ARRAY", converted_type: "UTF8"};
  }
}

/** Decimals go in as whole numbers of the last digit: the library multiplies anything else as a float. */
function toParquetValue(value: Value, {type, scale}: Column): Value | bigint {
  if (value === null || type !== "number") return value;
  const [whole = "", fraction = ""] = String(value).split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}
