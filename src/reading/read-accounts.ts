import {type Accounts, catalogue, type Repair, type Unread} from "../accounts/index.js";
import {decodeText} from "./decode-text.js";
import {findHeadings} from "./find-headings.js";
import type {Line} from "./line.js";
import {readNarrative} from "./narrative/index.js";
import {readCover} from "./read-cover.js";
import {readTable} from "./read-table.js";
import type {Refusal} from "./refusal.js";
import {type Parts, splitDocument} from "./split-document.js";
import {type Sources, toSources} from "./to-sources.js";

export type Reading =
  | {readonly ok: true; readonly accounts: Accounts}
  | {readonly ok: false; readonly refusal: Refusal};

/** The word without which nothing is final accounts, however its letters are spaced. */
const FIELD = /决\s{0,8}算/;
const NOT_ACCOUNTS: Refusal = {
  reason: "not-accounts",
  zh: "没有找到部门决算的标题或表格（如“收入支出决算总表”）。请确认文件是部门决算公开文本，表格各列以制表符分隔。",
  en: "No heading or table of final accounts was found. Check that the file is the text of a department's final accounts, with table columns parted by tabs."
};

/**
 * Reads the text form of final accounts. Never throws on a document: a file that cannot be read is refused with a sentence
 * saying why and what to do; what cannot be read within it is listed in `unread`, at its place.
 */
export function readAccounts(bytes: Uint8Array, options: {file: string; sha256: string}): Reading {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (!FIELD.test(decoded.text)) return {ok: false, refusal: NOT_ACCOUNTS};
  const lines = toLines(decoded.text);
  const parts = splitDocument(lines);
  const cover = readCover(parts.cover, lines);
  const unit = cover.unit || "万元";
  const found = toSources(parts.sections, unit, endOf(lines));
  if (!isAccounts(parts, found)) return {ok: false, refusal: NOT_ACCOUNTS};
  const repairs = decoded.replaced > 0 ? lines.flatMap(toEncodingRepair) : [];
  return {ok: true, accounts: toAccounts(parts, found, {...cover, unit, ...options}, repairs)};
}

function toAccounts(
  parts: Parts,
  {sources, unread}: Sources,
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
  return {
    document,
    contents: findHeadings(parts.contents, parts.headings, found),
    tables: tables.map((t) => t.table),
    rows,
    cells: tables.flatMap((t) => t.cells),
    projects,
    indicators: tables.flatMap((t) => t.indicators),
    claims: narrative.claims,
    statements: narrative.statements,
    numbers: narrative.numbers,
    repairs: repairs.map((repair, i) => ({...repair, id: `r${i + 1}`})),
    unread: [...unread, ...tables.flatMap((t) => t.unread), ...narrative.unread, ...missingPart(parts)]
  };
}

/** Lines as an editor counts them, whichever way they end. Spaces at their ends go; tabs there are cells. */
function toLines(text: string): readonly Line[] {
  return text.split(/\r\n|\n|\r/).map((line, i) => {
    const bare = line.trimEnd();
    return {number: i + 1, text: bare + line.slice(bare.length).replace(/[^\t]/g, "")};
  });
}

/** Number of the last line that prints anything, and whether the document ends within it. */
function endOf(lines: readonly Line[]): {last: number; cut: boolean} {
  const last = lines.findLast(({text}) => text.trim() !== "")?.number ?? 0;
  return {last, cut: last === lines.length};
}

function isAccounts({narrative}: Parts, {sources}: Sources): boolean {
  return narrative.length > 0 || sources.some(({grid}) => grid.length > 0);
}

function missingPart({narrative}: Parts): readonly Unread[] {
  return narrative.length > 0 ? [] : [{table: "", section: "", line: 0, text: "决算情况说明", reason: "missing-part"}];
}

/** A broken byte within the text: what stood there is lost, and a label or a number near it may be. */
function toEncodingRepair({number, text}: Line): readonly Repair[] {
  const at = text.indexOf("\ufffd");
  if (at < 0) return [];
  const before = text.slice(Math.max(0, at - 5), at + 1).trim();
  return [{id: "", kind: "encoding", table: "", row: "", line: number, before, after: "", evidence: "content"}];
}
