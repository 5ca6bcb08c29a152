import {csvFormatRows} from "d3";
import {asText} from "./as-text.js";
import type {Frame, Value} from "./frame.js";

/**
 * A frame as CSV, by default the way Excel opens it without asking: UTF-8 with a byte order mark, CRLF after every line, no
 * text that it would run as a formula. Programs want none of these: `{excel: false}`.
 */
export function toCsv({columns, rows}: Frame, {excel = true}: {readonly excel?: boolean} = {}): string {
  const header = columns.map((c) => c.name);
  const cell = (value: Value | undefined) => (excel && typeof value === "string" ? asText(value) : String(value ?? ""));
  const lines = [header, ...rows.map((row) => header.map((name) => cell(row[name])))];
  if (!excel) return `${csvFormatRows(lines)}\n`;
  return `\uFEFF${lines.map((line) => `${csvFormatRows([line])}\r\n`).join("")}`;
}
