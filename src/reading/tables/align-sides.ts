import {type Grid, type GridRow, toWord} from "./grid.js";
import {isAmountOrBlank, parseCell} from "./printed-cell.js";
import {cellsInWords, realign} from "./realign.js";
import {holds, type Identity} from "./row-sums.js";
import type {SideColumns} from "./sides-columns.js";
import type {TableDraft} from "./table-reading.js";

/** Rows that have slipped are put back where labels, 行次 and amounts all stand in their columns, and 行次 goes on counting. */
export function alignSides(
  rows: Grid,
  sides: readonly SideColumns[],
  width: number,
  identities: readonly Identity[],
  draft: TableDraft
): Grid {
  const aligned: GridRow[] = [];
  for (const row of rows) {
    const above = aligned.at(-1)?.cells;
    const read = (cells: readonly string[]) => readingOf(cells, sides, identities);
    const readInOrder = (cells: readonly string[]) => (isNext(cells, above, sides) ? read(cells) : null);
    const inPlace = read(row.cells) !== null;
    const stays = (inPlace && !isOutOfOrder(row.cells, above, sides)) || !draft.mayRealign();
    const byOrder = stays ? null : realign(row, width, readInOrder);
    const moved = byOrder ?? (inPlace || stays ? null : realign(row, width, read));
    if (moved) {
      const [before, after] = [cellsInWords(row), cellsInWords(moved)];
      const evidence = byOrder ? "sequence" : "content";
      draft.repair({kind: "shifted-columns", row: "", line: row.line, before, after, evidence});
    }
    aligned.push(moved ?? row);
  }
  return aligned;
}

/** What cells say on both sides; null where labels, 行次 or amounts stand in columns that are not theirs. */
function readingOf(
  cells: readonly string[],
  sides: readonly SideColumns[],
  identities: readonly Identity[]
): string | null {
  const used = new Set(sides.flatMap((s) => [s.label, s.ordinal, ...s.amounts.keys()]));
  if (cells.some((c, at) => !used.has(at) && toWord(c))) return null;
  const readings = sides.map(({label, ordinal, amounts}) => {
    const texts = new Map([...amounts].map(([at, id]) => [id, cells[at] ?? ""] as const));
    const name = toWord(cells[label] ?? "");
    const number = ordinal < 0 ? "" : toWord(cells[ordinal] ?? "");
    const fits = (!name || isLabel(name)) && /^\d{0,3}$/.test(number);
    const sums = [...texts.values()].every(isAmountOrBlank) && holds(texts, identities);
    return fits && sums ? [name, number, ...texts.values()].join("\t") : null;
  });
  return readings.includes(null) ? null : readings.join("\t");
}

function isLabel(text: string): boolean {
  return parseCell(text).status === "text";
}

/** 行次 is printed wherever the row above has it, and is one more. */
function isNext(
  cells: readonly string[],
  above: readonly string[] | undefined,
  sides: readonly SideColumns[]
): boolean {
  return sides.every((side) => {
    const before = ordinalOf(above, side);
    return before === null || ordinalOf(cells, side) === before + 1;
  });
}

/** 行次 is printed here and in the row above, and does not go on counting. */
function isOutOfOrder(
  cells: readonly string[],
  above: readonly string[] | undefined,
  sides: readonly SideColumns[]
): boolean {
  return sides.some((side) => {
    const [before, here] = [ordinalOf(above, side), ordinalOf(cells, side)];
    return before !== null && here !== null && here !== before + 1;
  });
}

function ordinalOf(cells: readonly string[] | undefined, {ordinal}: SideColumns): number | null {
  const text = ordinal < 0 ? "" : toWord(cells?.[ordinal] ?? "");
  return /^\d{1,3}$/.test(text) ? Number.parseInt(text, 10) : null;
}
