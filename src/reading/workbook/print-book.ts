import {read, type WorkBook} from "@e965/xlsx";
import type {Repair} from "../../accounts/index.js";
import {LineWriter} from "../blocks/index.js";
import type {PrintedPage, Printing, PrintOptions} from "../printed.js";
import {refuse} from "../refuse.js";
import {hasBrokenTexts} from "./has-broken-texts.js";
import {readSheet, type SheetReading} from "./read-sheet.js";
import {sheetTitle} from "./sheet-title.js";

/**
 * The lines of a workbook's sheets, each a page: what Excel shows of its cells. Formulas are not computed: what they gave
 * when the file was saved is read. Hidden sheets are named and not read, and so are hidden rows
 * and columns without amounts.
 */
export function printBook(bytes: Uint8Array, {onPage, signal}: PrintOptions): Printing {
  const book = readBook(bytes);
  if (typeof book === "string") return refuse(book);
  if (hasBrokenTexts(book)) return refuse("damaged");
  const writer = new LineWriter();
  const pages: PrintedPage[] = [];
  const repairs: Repair[] = [];
  const shown = book.SheetNames.filter((_, i) => !book.Workbook?.Sheets?.[i]?.Hidden);
  for (const [i, name] of shown.entries()) {
    if (signal?.aborted) return CANCELLED;
    const page = i + 1;
    const first = writer.lines.length + 1;
    const sheet = book.Sheets[name];
    const read = sheet ? readSheet(sheet) : null;
    if (read === "too-many" || writer.isFull) return refuse("too-many");
    if (read?.table) writer.write([...sheetTitle(name, read.table, i === 0), read.table, ""], page);
    if (read) repairs.push(...missingOf(read).map((before) => toRepair(Math.min(first, writer.lines.length), before)));
    pages.push({page, width: 0, height: 0});
    onPage?.(page, shown.length);
  }
  if (writer.lines.every(({text}) => text.trim() === "")) return refuse("empty");
  const hidden = book.SheetNames.filter((name) => !shown.includes(name));
  repairs.push(...hidden.map((name) => toRepair(writer.lines.length, name)));
  return {ok: true, printed: {format: "workbook", lines: writer.lines, pages, repairs}};
}

/** What is named of one sheet's formulas without values, and of its hidden rows and columns; more are counted. */
const MAX_NAMED = 20;

const CANCELLED: Printing = {
  ok: false,
  refusal: {reason: "cancelled", zh: "已取消读取。", en: "Reading was cancelled."}
};

function readBook(bytes: Uint8Array): WorkBook | "encrypted" | "damaged" {
  try {
    const book = read(bytes, {type: "array", dense: true, cellStyles: true, cellHTML: false, dateNF: "yyyy/m/d"});
    return book.SheetNames.length > 0 ? book : "damaged";
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message) ? "encrypted" : "damaged";
  }
}

function missingOf({unknown, hidden}: SheetReading): readonly string[] {
  return [unknown, hidden].flatMap((all) =>
    all.length > MAX_NAMED ? [...all.slice(0, MAX_NAMED), `… +${all.length - MAX_NAMED}`] : all
  );
}

/** What a sheet holds and does not show: a formula without a value, hidden rows and columns, a hidden sheet. */
function toRepair(line: number, before: string): Repair {
  return {id: "", kind: "missing-text", table: "", row: "", line, before, after: "", evidence: "content"};
}
