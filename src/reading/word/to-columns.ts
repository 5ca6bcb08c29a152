import type {BlockCell} from "../blocks/index.js";
import type {GridCell} from "./read-table.js";

/** Two lines of a grid nearer than this, in twentieths of a point, are one drawn twice: nothing fits between (3 mm). */
const NARROWEST = 170;

/**
 * Cells of a row by columns. Rows whose borders were dragged by hair's breadths leave a grid of many lines; lines that
 * nothing fits between are taken for one, unless a cell that prints something would be lost.
 */
export function toColumns(
  rows: readonly (readonly GridCell[])[],
  widths: readonly number[]
): readonly (readonly (BlockCell & {below: boolean})[])[] {
  const drawn = toDrawn(widths);
  const lost = rows.some((row) => row.some((cell) => drawn(cell.start) === drawn(cell.end) && prints(cell)));
  const place = lost ? (line: number) => line : drawn;
  return rows.map((row) =>
    row
      .map(({start, end, ...cell}) => ({at: place(start), columns: place(end) - place(start), rows: 1, ...cell}))
      .filter(({columns}) => columns > 0)
  );
}

/** For each line of the grid, how many columns that something fits in stand before it. */
function toDrawn(widths: readonly number[]): (line: number) => number {
  const drawn = [0];
  for (const [i, width] of widths.entries()) drawn.push((drawn[i] ?? 0) + (width > 0 && width < NARROWEST ? 0 : 1));
  return (line) => drawn[line] ?? (drawn.at(-1) ?? 0) + line - (drawn.length - 1);
}

function prints({blocks}: GridCell): boolean {
  return blocks.some((block) => typeof block !== "string" || block.trim() !== "");
}
