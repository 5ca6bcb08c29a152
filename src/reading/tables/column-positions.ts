import {type Grid, isCode, isColumnNumbers, toWord} from "./grid.js";

/** Positions of the column numbers 1, 2, 3 …, where a row of them is printed. */
export function numberedPositions(body: Grid): readonly number[] | null {
  const row = body.find(isColumnNumbers);
  const at = row?.cells.flatMap((c, j) => (/^\d{1,2}$/.test(toWord(c)) ? [j] : []));
  return at?.length ? at : null;
}

/** All positions to the right of the names, as far as any row prints something. */
export function filledPositions(body: Grid): readonly number[] {
  const coded = body.filter((row) => isCode(row.cells.map(toWord).filter((w) => /^\d+$/.test(w))[0] ?? ""));
  const name = Math.max(-1, ...coded.map(({cells}) => cells.findIndex((c) => /[^\d.,\s—-]/.test(c))));
  const end = Math.max(0, ...body.map(({cells}) => cells.findLastIndex((c) => toWord(c)) + 1));
  return Array.from({length: Math.max(0, end - name - 1)}, (_, i) => name + 1 + i);
}
