import type {GridRow} from "./grid.js";

type Cells = readonly string[];

/**
 * A row whose cells have slipped: the one arrangement that `fits`, reached by putting in or taking out blank cells, or by
 * moving one. Null where none or more than one fits. No printed text is ever dropped.
 */
export function realign(row: GridRow, width: number, fits: (cells: Cells) => boolean): GridRow | null {
  const cells = trimEnd(row.cells);
  const found = new Map<string, Cells>();
  for (const moves of [oneMove, twoMoves]) {
    for (const candidate of moves(cells)) {
      const whole = trimEnd(candidate);
      if (whole.length <= width && !found.has(whole.join("\t")) && fits(whole)) found.set(whole.join("\t"), whole);
    }
    if (found.size > 0) break;
  }
  const [only, second] = found.values();
  return only && !second ? {line: row.line, cells: only} : null;
}

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
