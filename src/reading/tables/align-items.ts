import type {AmountColumns} from "./amount-columns.js";
import {type Family, familyOf, fitsColumns} from "./column-sums.js";
import {type Grid, type GridRow, toWord} from "./grid.js";
import {isAmountOrBlank} from "./printed-cell.js";
import {arrangements, cellsInWords, realign} from "./realign.js";
import {parseRowLabel, type RowLabel} from "./row-label.js";
import {holds, type Identity} from "./row-sums.js";
import type {TableDraft} from "./table-reading.js";

/** A row in its place, and what its label says. */
export interface AlignedRow {
  readonly row: GridRow;
  readonly label: RowLabel;
}

type Texts = ReadonlyMap<string, string>;

/**
 * Puts rows back that have slipped. A row stays where code, name and amounts stand in their columns and add up; else the one
 * arrangement is taken in which they do. Where several do, the rows above and below it in the classification decide.
 */
export function alignItems(
  rows: Grid,
  columns: AmountColumns,
  identities: readonly Identity[],
  draft: TableDraft
): readonly AlignedRow[] {
  const usual = usualLength(rows);
  let above = "";
  const aligned: AlignedRow[] = [];
  const doubtful: {at: number; above: string}[] = [];
  for (const row of rows) {
    const {read, sums} = readersOf(columns, identities, above);
    const adds = sums(row.cells) !== null;
    const stays = adds || !draft.mayRealign();
    const bySum = stays ? null : realign(row, columns.width, sums);
    const moved = bySum ?? (stays || read(row.cells) !== null ? null : realign(row, columns.width, read));
    if (!moved && (!adds || row.cells.length !== usual)) doubtful.push({at: aligned.length, above});
    const label = parseRowLabel((moved ?? row).cells.slice(0, columns.first), above) ?? {kind: "none"};
    if (moved) reportMove(row, moved, label, bySum ? "row-total" : "code", draft);
    if (label.kind === "code") above = label.code;
    aligned.push({row: moved ?? row, label});
  }
  const family = familyOf(aligned.map(({row, label}) => [keyOf(label), amountsOf(row.cells, columns)]));
  for (const {at, above: code} of doubtful)
    settle(aligned, at, columns, family, readersOf(columns, identities, code), draft);
  return aligned;
}

/** Text of every amount column. A heading that collides with the row of totals is none of its amounts. */
export function amountsOf(cells: readonly string[], {ids, headings}: AmountColumns): Texts {
  const texts = [...ids].map(([at, id]) => [id, cells[at] ?? ""] as const);
  return new Map(texts.map(([id, text]) => [id, headings.has(toWord(text)) ? "" : text]));
}

interface Readers {
  readonly read: (cells: readonly string[]) => string | null;
  /** As `read`, but null also where the amounts do not add up. */
  readonly sums: (cells: readonly string[]) => string | null;
}

function readersOf(columns: AmountColumns, identities: readonly Identity[], above: string): Readers {
  const read = (cells: readonly string[]) => {
    const label = parseRowLabel(cells.slice(0, columns.first), above);
    if (label === null || label.kind === "none") return null;
    const stray = cells.some(
      (c, at) => at >= columns.first && !columns.ids.has(at) && !columns.unknown.has(at) && toWord(c)
    );
    const texts = [...amountsOf(cells, columns).values()];
    return stray || !texts.every(isAmountOrBlank) ? null : [...Object.values(label), ...texts].join("\t");
  };
  return {read, sums: (cells) => (holds(amountsOf(cells, columns), identities) ? read(cells) : null)};
}

function usualLength(rows: Grid): number {
  const counts = new Map<number, number>();
  for (const {cells} of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** Decides a doubtful row by the sums of its columns; where they do not decide and it makes no sense as it stands, says so. */
function settle(
  aligned: AlignedRow[],
  at: number,
  columns: AmountColumns,
  family: Family,
  {read, sums}: Readers,
  draft: TableDraft
): void {
  const item = aligned[at];
  if (!item) return;
  const key = keyOf(item.label);
  const fits = (row: GridRow) => fitsColumns(key, amountsOf(row.cells, columns), family);
  if (read(item.row.cells) !== null && fits(item.row) !== false) return;
  // A text among the amounts is reported where its cell is made.
  const isOutOfPlace = (cells: readonly string[]) =>
    read(cells) === null && [...amountsOf(cells, columns).values()].every(isAmountOrBlank);
  const options = draft.mayRealign() ? arrangements(item.row, columns.width, sums).filter(fits) : [];
  const [only, second] = options;
  if (only && !second) {
    aligned[at] = {...item, row: only};
    family.texts.set(key, amountsOf(only.cells, columns));
    reportMove(item.row, only, item.label, "neighbour", draft);
  } else if (isOutOfPlace(item.row.cells)) draft.miss("ambiguous", item.row.line, cellsInWords(item.row));
}

function keyOf(label: RowLabel): string {
  return label.kind === "total" ? "total" : label.kind === "code" ? label.code : "";
}

function reportMove(
  row: GridRow,
  moved: GridRow,
  label: RowLabel,
  evidence: "row-total" | "code" | "neighbour",
  draft: TableDraft
): void {
  const [before, after] = [cellsInWords(row), cellsInWords(moved)];
  draft.repair({kind: "shifted-columns", row: keyOf(label), line: row.line, before, after, evidence});
}
