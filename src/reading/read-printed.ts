import {type Accounts, catalogue, type Page, type Repair, type Table, type Unread} from "../accounts/index.js";
import {findHeadings} from "./find-headings.js";
import {formFields} from "./form-fields.js";
import type {Line} from "./line.js";
import {readNarrative} from "./narrative/index.js";
import type {Printed} from "./printed.js";
import {readCover} from "./read-cover.js";
import {readNotes} from "./read-notes.js";
import {readTable} from "./read-table.js";
import type {Refusal} from "./refusal.js";
import {refuse} from "./refuse.js";
import {type Parts, splitDocument} from "./split-document.js";
import {tableOfTitle} from "./title.js";
import {toBoxes} from "./to-boxes.js";
import {toOthers} from "./to-others.js";
import {type Sources, toSources} from "./to-sources.js";
import {withoutControls} from "./without-controls.js";

export type Reading =
  | {readonly ok: true; readonly accounts: Accounts}
  | {readonly ok: false; readonly refusal: Refusal};

/** What a document is known by beside what it prints. */
export interface Identity {
  /** The file's name without its folder. */
  readonly file: string;
  readonly sha256: string;
}

/** Lines of two thousand pages, and rows of tables of five hundred. */
const MAX_LINES = 100_000;
const MAX_ROWS = 30_000;
/** The word without which nothing is final accounts, however its letters are spaced. */
const FIELD = /决\s{0,8}算/;
const NOTHING_BUT_DIGITS = /^[—–-]{0,3}\s?\d{0,7}\s?[—–-]{0,3}$/;
const NOT_ACCOUNTS: Refusal = {
  reason: "not-accounts",
  zh: "没有找到部门决算的标题或表格（如“收入支出决算总表”）。请确认文件是部门决算公开文本；纯文本的表格各列要以制表符分隔。",
  en: "No heading or table of final accounts was found. Check that the file holds a department's final accounts; in plain text, tabs must part the columns of tables."
};

/**
 * Reads final accounts from what a file prints. Never throws on a document: one that is no final accounts is refused with a
 * sentence saying why and what to do; what cannot be read within it is listed in `unread`, at its place.
 */
export function readPrinted(
  {format, lines: printed, pages, repairs = [], unreadPages = []}: Printed,
  {file, sha256}: Identity
): Reading {
  const lines = printed.map(withoutControls);
  if (lines.length > MAX_LINES || lines.filter(isRow).length > MAX_ROWS) return refuse("too-many");
  if (!lines.some(({text}) => FIELD.test(text))) return {ok: false, refusal: NOT_ACCOUNTS};
  const parts = splitDocument(lines);
  const cover = readCover(parts.cover, lines);
  const unit = cover.unit || "万元";
  const found = toSources(parts.sections, unit, endOf(lines));
  if (!isAccounts(parts, found)) return {ok: false, refusal: NOT_ACCOUNTS};
  const accounts = toAccounts(parts, found, {...cover, unit, file, sha256, format}, repairs);
  const cells = formFields(accounts.cells, lines);
  const unread = [...accounts.unread, ...unreadPages.map((page) => toScanned(page, lines))];
  return {ok: true, accounts: {...accounts, cells, unread, pages: toPages(pages, lines), boxes: toBoxes(cells, lines)}};
}

function isRow({text}: Line): boolean {
  return text.includes("\t");
}

function toAccounts(
  parts: Parts,
  {sources, unread, others}: Sources,
  document: Accounts["document"],
  encoding: readonly Repair[]
): Accounts {
  const tables = catalogue.map(({id}) =>
    readTable(
      id,
      sources.find((s) => s.id === id)
    )
  );
  const rows = tables.flatMap((t) => t.rows);
  const projects = tables.flatMap((t) => t.projects);
  const narrative = readNarrative(parts.narrative, {year: document.year, rows, projects});
  const repairs = [...encoding, ...tables.flatMap((t) => t.repairs), ...narrative.repairs];
  const found = new Set(sources.map(({id}) => id));
  const listed = new Set(parts.contents.map(({title}) => tableOfTitle(title)));
  return {
    document,
    contents: findHeadings(parts.contents, parts.headings, found),
    tables: tables.map((t) => t.table),
    rows,
    cells: tables.flatMap((t) => t.cells),
    projects,
    indicators: tables.flatMap((t) => t.indicators),
    claims: narrative.claims,
    statements: [...narrative.statements, ...sources.flatMap(readNotes)],
    numbers: narrative.numbers,
    repairs: repairs.map((repair, i) => ({...repair, id: `r${i + 1}`})),
    unread: [
      ...unread,
      ...tables.filter((t) => !isOptional(t.table, listed)).flatMap((t) => t.unread),
      ...narrative.unread,
      ...missingPart(parts),
      ...otherBody(parts)
    ],
    pages: [],
    boxes: [],
    ...toOthers(others)
  };
}

/** Forms of self-evaluation are published apart in most places: without them nothing is missing, unless they are listed. */
function isOptional({id, status}: Table, listed: ReadonlySet<string | null>): boolean {
  return id === "10" && status === "missing" && !listed.has(id);
}

/** Pages with their first lines. */
function toPages(pages: Printed["pages"], lines: readonly Line[]): readonly Page[] {
  return pages.flatMap(({page, width, height}) => {
    const first = lines.find((line) => line.page === page);
    return first ? [{page, line: first.number, width: Math.round(width), height: Math.round(height)}] : [];
  });
}

/** A page that is a picture: it stands where its text would. */
function toScanned(page: number, lines: readonly Line[]): Unread {
  const line = lines.find((l) => l.page === page)?.number ?? 0;
  return {table: "", section: "", line, text: `第 ${page} 页`, reason: "scanned-page"};
}

/**
 * Number of the last line that prints anything but the number of its page or the first digits of a row, and whether the
 * document ends within it.
 */
function endOf(lines: readonly Line[]): {last: number; cut: boolean} {
  const last = lines.findLast(({text}) => !NOTHING_BUT_DIGITS.test(text.trim()))?.number ?? 0;
  return {last, cut: last === lines.at(-1)?.number};
}

function isAccounts({narrative}: Parts, {sources}: Sources): boolean {
  return narrative.length > 0 || sources.some(({grid}) => grid.length > 0);
}

/** The accounts of a unit that the file holds besides. */
function otherBody({another}: Parts): readonly Unread[] {
  if (!another) return [];
  const text = another.text.replace(/\s+/g, "").slice(0, 40);
  return [{table: "", section: "", line: another.number, text, reason: "another-body"}];
}

function missingPart({narrative}: Parts): readonly Unread[] {
  return narrative.length > 0 ? [] : [{table: "", section: "", line: 0, text: "决算情况说明", reason: "missing-part"}];
}
