import type {BlockTable} from "./block.js";

/**
 * A table without the columns that no cell of any row begins in: grids of Word and of web pages are cut finer than what
 * they show. Cells keep what they cover of the columns that stay.
 */
export function withoutUnused({rows}: BlockTable): BlockTable {
  const begun = [...new Set(rows.flat().map(({at}) => at))].sort((a, b) => a - b);
  const places = new Map(begun.map((at, i) => [at, i] as const));
  const lastBefore = toLastBefore(begun);
  return {
    rows: rows.map((row) =>
      row.map((cell) => {
        const at = places.get(cell.at) ?? 0;
        return {...cell, at, columns: Math.max(1, lastBefore(cell.at + cell.columns) - at)};
      })
    )
  };
}

/** How many columns begin before a column. */
function toLastBefore(begun: readonly number[]): (end: number) => number {
  const width = (begun.at(-1) ?? 0) + 1;
  const counts: number[] = [];
  for (let column = 0, i = 0; column <= width; column++) {
    while (i < begun.length && (begun[i] ?? 0) < column) i++;
    counts.push(i);
  }
  return (end) => counts[Math.min(end, width)] ?? begun.length;
}
