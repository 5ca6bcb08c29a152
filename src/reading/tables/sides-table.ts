import type {Column} from "../../accounts/index.js";
import {alignSides} from "./align-sides.js";
import {fieldAt, type Grid, type GridRow, isBlank, isColumnNumbers, isNote, type TableSource, toWord} from "./grid.js";
import {parseCell} from "./printed-cell.js";
import type {Identity} from "./row-sums.js";
import {type SideRow, type SideTable, sideRowOf, unknownSideRow} from "./side-rows.js";
import {headOf, readSideColumns, type SideColumns} from "./sides-columns.js";
import {TableDraft, type TableReading} from "./table-reading.js";

export interface SidesForm {
  readonly table: SideTable;
  readonly columns: readonly Column[];
  readonly identities: readonly Identity[];
}

/** Reads a table with income on the left and expenditure on the right, each row with its label. Tables 01 and 04. */
export function readSidesTable(source: TableSource, form: SidesForm): TableReading {
  const draft = new TableDraft(source);
  const grid = source.grid.filter((row) => !isBlank(row) && !isNote(row));
  const head = headOf(grid);
  const width = Math.max(0, ...grid.map(({cells}) => cells.length));
  const sides = readSideColumns(head, width, form.columns, draft);
  if (!sides) {
    draft.miss("unknown-column", head.at(-1)?.line ?? source.line, "");
    return draft.finish(!source.last);
  }
  const words = new Set(head.flatMap(({cells}) => cells.map(toWord)));
  const body = grid
    .slice(head.length)
    .filter((row) => !isColumnNumbers(row) && !repeatsHead(row, words, sides, form.table));
  const aligned = alignSides(body, sides, width, form.identities, draft);
  for (const side of sides) addSide(aligned, side, form, draft);
  const closed = draft.has("income.total") || draft.has("expenditure.total");
  const both = draft.has("income.total") && draft.has("expenditure.total");
  return draft.finish(both || (closed && !source.last) || (body.length === 0 && !source.last));
}

/** The kinds of fund name columns of table 04 and rows too: a row that holds only such a name is no heading. */
function repeatsHead(
  {cells}: GridRow,
  words: ReadonlySet<string>,
  sides: readonly SideColumns[],
  table: SideTable
): boolean {
  if (!cells.every((cell) => words.has(toWord(cell)) || !toWord(cell))) return false;
  return sides.every(({label, side}) => sideRowOf(toLabel(cells[label] ?? ""), table, side, false) === null);
}

interface Labelled {
  readonly row: GridRow;
  readonly name: string;
  readonly known: SideRow | null;
}

function addSide(rows: Grid, side: SideColumns, form: SidesForm, draft: TableDraft): void {
  let belowOpening = false;
  let beforeTotal = true;
  for (const {row, name, known} of toLabelled(rows, side, form, draft)) {
    const texts = textsOf(row, side);
    if (!name) {
      if ([...texts.values()].some((t) => parseCell(t).amount))
        draft.miss("unknown-row", row.line, [...texts.values()].join(" ").trim());
      continue;
    }
    const at =
      (belowOpening ? sideRowOf(name, form.table, side.side, true) : known) ??
      unknownSideRow(name, side.side, beforeTotal);
    if (at.key === "opening") belowOpening = true;
    if (at.key === "expenditure") beforeTotal = false;
    const fields = new Map([...side.amounts].map(([position, id]) => [id, fieldAt(row.cells, position)]));
    const ordinal = toWord(row.cells[side.ordinal] ?? "");
    draft.add({...at, side: side.side, name, ordinal, line: row.line}, texts, fields);
  }
}

/** Labels of one side; one that is split over two rows, the first or the second of which holds the amounts, is joined. */
function toLabelled(rows: Grid, side: SideColumns, form: SidesForm, draft: TableDraft): readonly Labelled[] {
  const labelled: Labelled[] = [];
  for (const row of rows) {
    const name = toLabel(row.cells[side.label] ?? "");
    const known = sideRowOf(name, form.table, side.side, false);
    const last = labelled.at(-1);
    const whole = name && last?.name && !last.known && !known ? last.name + name : "";
    const joined = whole ? sideRowOf(whole, form.table, side.side, false) : null;
    if (last && joined) {
      const holder = isEmpty(last.row, side) ? row : last.row;
      labelled[labelled.length - 1] = {row: holder, name: whole, known: joined};
      draft.repair({
        kind: "joined-label",
        row: joined.key,
        line: row.line,
        before: name,
        after: whole,
        evidence: "content"
      });
    } else labelled.push({row, name, known});
  }
  return labelled;
}

function textsOf(row: GridRow, {amounts}: SideColumns): ReadonlyMap<string, string> {
  return new Map([...amounts].map(([at, id]) => [id, row.cells[at] ?? ""]));
}

function isEmpty(row: GridRow, side: SideColumns): boolean {
  return [...textsOf(row, side).values()].every((t) => !toWord(t));
}

/** 一、 and inner spaces away; brackets stay as printed. */
function toLabel(text: string): string {
  return text.replace(/\s+/g, "").replace(/^(?:[一二三四五六七八九十]+[、.．]|\d+[.、．])/, "");
}
