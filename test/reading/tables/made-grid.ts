import type {Grid, TableSource} from "../../../src/reading/tables/grid.js";
import type {TableReading} from "../../../src/reading/tables/table-reading.js";

/** A grid from rows whose cells are parted by `|`, so that a test can be read like the table it makes. */
export function madeGrid(text: string): Grid {
  return text
    .trim()
    .split("\n")
    .map((row, i) => ({line: i + 1, cells: row.split("|").map((cell) => cell.trim())}));
}

export function madeSource(id: string, text: string, rest: Partial<TableSource> = {}): TableSource {
  return {id, title: "某表", unit: "万元", line: 1, grid: madeGrid(text), last: false, cut: false, ...rest};
}

/** Printed texts of one row by column. */
export function textsOf({cells}: TableReading, row: string): Record<string, string> {
  return Object.fromEntries(cells.filter((c) => c.row === row).map((c) => [c.column, c.text]));
}
