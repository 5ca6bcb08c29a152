import type {GridRow} from "./grid.js";

type Cells = readonly string[];

/**
 * A row whose cells have slipped, put where `read` makes sense of it; null where no arrangement makes sense, or where two
 * are read differently.
 */
export function realign(row: GridRow, width: number, read: Read): GridRow | null {
  const [only, second] = arrangements(row, width, read);
  return only && !second ? only : null;
}

/** No standard table is as wide; the arrangements of a row grow with the square of its cells. */
const MAX_CELLS = 40;

/** What cells say, as a text to tell readings apart; null where they make no sense. */
export type Read = (cells: Cells) => string | null;

/**
 * Every arrangement of a row that makes sense, reached by putting in or taking out one blank cell, or two where one does
 * not help. No printed text is ever dropped.
 */
export function arrangements(row: GridRow, width: number, read: Read): readonly GridRow[] {
  const cells = trimEnd(row.cells);
  if (cells.length > MAX_CELLS) return [];
  const found = new Map<string, GridRow>();
  for (const moves of [oneMove, twoMoves]) {
    for (const candidate of moves(cells)) {
      const whole = trimEnd(candidate);
      const reading = whole.length <= width ? read(whole) : null;
      if (reading !== null && !found.has(reading)) found.set(reading, {line: row.line, cells: whole});
    }
    if (found.size > 0) break;
  }
  return [...found.values()];
}

/** The cells of a row in a few words, a dot for a blank: what a repair shows before and after. */
export function cellsInWords({cells}: GridRow): string {
  const words = cells.map((c) => c.replace(/\s+/g, "") || "·").join(" ");
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
}

const MAX_WORDS = 60;

function* oneMove(cells: Cells): Iterable<Cells> {
  for (let i = 0; i <= cells.length; i++) {
    yield cells.toSpliced(i, 0, "");
    if (cells[i]?.trim() === "") yield cells.toSpliced(i, 1);
  }
}

function* twoMoves(cells: Cells): Iterable<Cells> {
  for (const once of oneMove(cells)) yield* oneMove(once);
}

function trimEnd(cells: Cells): Cells {
  return cells.slice(0, cells.findLastIndex((c) => c.trim() !== "") + 1);
}
