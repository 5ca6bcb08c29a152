import {csvFormatRows} from "d3";
import {asText} from "../data/index.js";
import {dataCell} from "./data-cell.js";
import {dataColumns} from "./data-columns.js";
import type {Rendered} from "./render-figure.js";

/**
 * The rows of a figure as Excel opens them without asking: UTF-8 with a byte order mark, CRLF after every line, a tab before
 * a text that it would run as a formula. Digits are those of the rows.
 */
export function toFigureCsv({table, lang}: Rendered): string {
  const columns = dataColumns(table, lang);
  const cells = table.rows.map((row) => columns.map((c) => dataCell(row, c)));
  const lines = [columns.map((c) => c.heading), ...cells].map((line) => line.map(asText));
  return `\uFEFF${lines.map((line) => `${csvFormatRows([line])}\r\n`).join("")}`;
}
