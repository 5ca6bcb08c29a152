import type {Column} from "../../accounts/index.js";
import {alignItems, amountsOf} from "./align-items.js";
import {type AmountColumns, readAmountColumns} from "./amount-columns.js";
import {
  fieldAt,
  type Grid,
  type GridRow,
  isBlank,
  isColumnNumbers,
  isNote,
  isTotal,
  type TableSource,
  toWord
} from "./grid.js";
import type {Names} from "./header.js";
import {isComplete} from "./is-complete.js";
import {isAmountOrBlank} from "./printed-cell.js";
import {levelOf, parseRowLabel, prefixOf, type RowLabel} from "./row-label.js";
import type {Identity} from "./row-sums.js";
import {TableDraft, type TableReading} from "./table-reading.js";

export interface ItemsForm {
  readonly columns: readonly Column[];
  /** Further headings of a column, by id. */
  readonly names?: Names;
  /** Sums that hold in each row; a row that has slipped is put back where they hold again. */
  readonly identities: readonly Identity[];
}

/** Reads a table of functional items: code, name and amounts, a 合计 row first or last. Tables 02, 03, 05, 07, 08. */
export function readItemsTable(source: TableSource, form: ItemsForm): TableReading {
  const draft = new TableDraft(source);
  const grid = source.grid.filter((row) => !isBlank(row) && !isNote(row));
  const columns = readAmountColumns(grid, isBodyRow, form, draft);
  const body = bodyOf(grid).filter((row) => !isColumnNumbers(row) && !isHeaderAgain(row, columns));
  for (const {row, label} of alignItems(body, columns, form.identities, draft)) addRow(row, label, columns, draft);
  return draft.finish(!source.last || isComplete(draft, form.identities));
}

/** Whether a row is no heading: it has a code, or is the row of totals. */
function isBodyRow(row: GridRow): boolean {
  const words = row.cells.map(toWord);
  const name = words.findIndex((w) => w && !/^[\d.,]+$/.test(w));
  const label = parseRowLabel(words.slice(0, name + 1));
  if (label?.kind === "code") return true;
  return isTotalRow(words);
}

/** 合计 before any other word, at the left edge or followed by nothing but numbers: 合计 | 基本支出 | 项目支出 is a heading. */
function isTotalRow(words: readonly string[]): boolean {
  const at = words.findIndex((w) => isTotal(w));
  if (at < 0 || words.slice(0, at).some((w) => w && !/^(?:类|款|项)$/.test(w))) return false;
  const rest = words.slice(at + 1).filter(Boolean);
  return rest.every(isAmountOrBlank) || (at <= 1 && rest.some(isTotal));
}

function bodyOf(grid: Grid): Grid {
  const first = grid.findIndex((row) => isBodyRow(row) && !isColumnNumbers(row));
  return first < 0 ? [] : grid.slice(first);
}

/** A heading that the next page repeats. */
function isHeaderAgain(row: GridRow, {headings}: AmountColumns): boolean {
  const words = row.cells.map(toWord).filter(Boolean);
  return !isBodyRow(row) && words.every((w) => headings.has(w));
}

function addRow(row: GridRow, label: RowLabel, columns: AmountColumns, draft: TableDraft): void {
  const texts = amountsOf(row.cells, columns);
  const fields = new Map([...columns.ids].map(([at, id]) => [id, fieldAt(row.cells, at)]));
  if (label.kind === "total") draft.add({...NO_LABEL, key: "total", name: "合计", line: row.line}, texts, fields);
  else if (label.kind === "code") draft.add(toRow(label.code, label.name, row.line), texts, fields);
  else if (label.kind === "name" && [...texts.values()].every((t) => !toWord(t))) joinName(label.name, row.line, draft);
  else draft.miss("unknown-row", row.line, row.cells.map(toWord).filter(Boolean).join(" "));
}

const NO_LABEL = {side: "", code: "", level: 0, parent: "", ordinal: ""} as const;

function toRow(code: string, name: string, line: number) {
  return {...NO_LABEL, key: code, code, name, level: levelOf(code), parent: prefixOf(code) || "total", line};
}

/** A name that wraps goes on in a row of its own, without code and amounts. */
function joinName(rest: string, line: number, draft: TableDraft): void {
  const last = draft.rows.at(-1);
  if (!last?.code) {
    draft.miss("unknown-row", line, rest);
    return;
  }
  const name = last.name + rest;
  draft.rows[draft.rows.length - 1] = {...last, name};
  draft.repair({kind: "joined-label", row: last.key, line, before: rest, after: name, evidence: "neighbour"});
}
