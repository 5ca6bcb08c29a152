import type {Frame} from "./frame.js";

/** A frame as JSON: an array of rows, one a line, amounts as texts with the digits printed. */
export function toJson({rows}: Frame): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
