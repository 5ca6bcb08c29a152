import {type Grid, type GridRow, toWord} from "./grid.js";

/**
 * 项目 | 本年支出 alone at the foot of a page, the rest of the heading on the next: what it spans cannot be told. No cell of
 * such a row is blank, there are not half as many as columns, and rows below it head them all.
 */
export function isHalfOfHeading({cells}: GridRow, rows: Grid, width: number): boolean {
  const isFull = cells.every((cell) => toWord(cell) !== "");
  return isFull && cells.length * 2 <= width && rows.some((row) => row.cells.length === width);
}
