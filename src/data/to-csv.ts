import {csvFormatRows} from "d3";
import type {Frame} from "./frame.js";

/**
 * A frame as CSV, by default the way Excel opens it without asking: UTF-8 with a byte order mark, CRLF after every line.
 * Programs want neither: `{excel: false}`.
 */
export function toCsv({columns, rows}: Frame, {excel = true}: {readonly excel?: boolean} = {}): string {
  const header = columns.map((c) => c.name);
  const lines = [header, ...rows.map((row) => header.map((name) => String(row[name] ?? "")))];
  if (!excel) return `${csvFormatRows(lines)}\n`;
  return `\uFEFF${lines.map((line) => `${csvFormatRows([line])}\r\n`).join("")}`;
}
