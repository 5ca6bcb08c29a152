import {sangongRows, termOf} from "../../accounts/index.js";
import {fieldAt, type GridRow, isBlank, isColumnNumbers, isNote, toWord} from "./grid.js";
import {isAmountOrBlank, parseCell} from "./printed-cell.js";
import {cellsInWords, realign} from "./realign.js";
import {holds, type Identity} from "./row-sums.js";
import {readSangongColumns, type SangongColumns, sangongMeasures} from "./sangong-columns.js";
import {TableDraft, type TableReader} from "./table-reading.js";

/** 财政拨款“三公”经费支出决算表: one row of twelve amounts, budgets before outturns or item by item in pairs. */
export const readTable09: TableReader = (source) => {
  const draft = new TableDraft(source);
  const grid = source.grid.filter((row) => !isBlank(row) && !isNote(row));
  const amounts = grid.find((row) => !isColumnNumbers(row) && isAmounts(row.cells));
  const head = grid.slice(0, amounts ? grid.indexOf(amounts) : grid.length).filter((row) => !isColumnNumbers(row));
  const width = Math.max(0, ...grid.map((row) => (row === amounts && head.length > 0 ? 0 : row.cells.length)));
  const adds = (slots: SangongColumns) => addsUp(amounts?.cells ?? [], slots);
  const slots = readSangongColumns(head, width, head[0]?.line ?? source.line, adds, draft);
  const row = amounts && alignAmounts(amounts, slots, draft);
  // Without the row under the headings, blank as it may be, there is nothing to say of the amounts.
  const unfilled = source.grid.findLast((below) => isBlank(below) && below.line > (head.at(-1)?.line ?? 0));
  if (!row && !unfilled) return draft.finish(false);
  addRows(slots, row?.cells ?? [], row?.line ?? unfilled?.line ?? source.line, draft);
  const complete = row !== undefined && row.cells.length >= slots.findLastIndex(Boolean) + 1;
  return draft.finish(!source.last || complete);
};

const SUMS: readonly Identity[] = sangongRows
  .map(({key}) => ({whole: key, parts: sangongRows.filter((r) => r.parent === key).map((r) => r.key)}))
  .filter(({parts}) => parts.length > 0);

/** The amounts as they stand where they add up, else moved to the one place where they do. */
function alignAmounts(row: GridRow, slots: SangongColumns, draft: TableDraft): GridRow {
  const read = (cells: readonly string[]) => {
    const stray = cells.some((c, at) => toWord(c) && !slots[at]);
    return !stray && addsUp(cells, slots) ? cells.join("\t") : null;
  };
  if (read(row.cells) !== null) return row;
  const moved = realign(row, slots.length, read);
  if (!moved) {
    if (row.cells.length !== slots.length) draft.miss("ambiguous", row.line, cellsInWords(row));
    return row;
  }
  const [before, after] = [cellsInWords(row), cellsInWords(moved)];
  draft.repair({kind: "shifted-columns", row: "", line: row.line, before, after, evidence: "row-total"});
  return {...moved, cells: Array.from({length: slots.length}, (_, at) => moved.cells[at] ?? "")};
}

function addsUp(cells: readonly string[], slots: SangongColumns): boolean {
  return sangongMeasures.every((measure) => holds(textsOf(cells, slots, measure), SUMS));
}

/** Texts of one measure by item. */
function textsOf(cells: readonly string[], slots: SangongColumns, measure: string): ReadonlyMap<string, string> {
  return new Map(slots.flatMap((s, at) => (s?.measure === measure ? [[s.item, cells[at] ?? ""] as const] : [])));
}

function isAmounts(cells: readonly string[]): boolean {
  const printed = cells.filter((c) => toWord(c));
  return printed.length > 0 && printed.every(isAmountOrBlank);
}

/** All six items, so that a table without amounts still has its blanks. */
function addRows(slots: SangongColumns, cells: readonly string[], line: number, draft: TableDraft): void {
  for (const {key, term, parent} of sangongRows) {
    const texts = new Map(
      sangongMeasures.flatMap((measure) => {
        const text = textsOf(cells, slots, measure).get(key);
        return text === undefined ? [] : [[measure, text] as const];
      })
    );
    const name = slots.find((s) => s?.item === key && s.name)?.name ?? termOf(term).zh;
    const fields = new Map(
      slots.flatMap((s, at) => (s?.item === key ? [[s.measure, fieldAt(cells, at)] as const] : []))
    );
    if (texts.size > 0) draft.add({side: "", key, code: "", name, level: 0, parent, ordinal: "", line}, texts, fields);
  }
  for (const [at, text] of cells.entries())
    if (!slots[at] && parseCell(text).amount) draft.miss("unknown-column", line, parseCell(text).text);
}
