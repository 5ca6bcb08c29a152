import type {Range} from "@e965/xlsx";

/** What merged cells cover, by the place of the first: its row and column as `row column`. */
export interface Merges {
  readonly begun: ReadonlyMap<string, {columns: number; rows: number}>;
  readonly covered: ReadonlySet<string>;
}

/**
 * Merges among the printed rows and columns, both in their order: one over a million formatted rows covers no more of them.
 * Null where they cover more than `most` cells.
 */
export function readMerges(
  ranges: readonly Range[],
  numbers: readonly number[],
  columns: readonly number[],
  most: number
): Merges | null {
  const begun = new Map<string, {columns: number; rows: number}>();
  const covered = new Set<string>();
  let cells = 0;
  for (const {s, e} of ranges) {
    const [across, down] = [within(columns, s.c, e.c), within(numbers, s.r, e.r)];
    const [first, top] = [across[0], down[0]];
    if (first === undefined || top === undefined) continue;
    cells += across.length * down.length;
    if (cells > most) return null;
    begun.set(placeOf(top, first), {columns: across.length, rows: down.length});
    for (const row of down) for (const column of across) covered.add(placeOf(row, column));
  }
  for (const place of begun.keys()) covered.delete(place);
  return {begun, covered};
}

function within(sorted: readonly number[], from: number, to: number): readonly number[] {
  return sorted.slice(placeBefore(sorted, from), placeBefore(sorted, to + 1));
}

/** How many of the numbers are smaller: merges may be many, and rows too. */
function placeBefore(sorted: readonly number[], n: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}
