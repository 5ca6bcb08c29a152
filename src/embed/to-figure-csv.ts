import {csvFormatRows} from "d3";
import {dataCell} from "./data-cell.js";
import {dataColumns} from "./data-columns.js";
import type {Rendered} from "./render-figure.js";

/** The rows of a figure as Excel opens them without asking: UTF-8 with a byte order mark, CRLF after every line. */
export function toFigureCsv({table, lang}: Rendered): string {
  const columns = dataColumns(table, lang);
  const lines = [columns.map((c) => c.heading), ...table.rows.map((row) => columns.map((c) => dataCell(row, c)))];
  return `\uFEFF${lines.map((line) => `${csvFormatRows([line])}\r\n`).join("")}`;
}
