import {normalizeName} from "../../accounts/index.js";
import type {FormBook} from "./form-book.js";
import {fundColumns, indicatorColumns, isTerm} from "./form-words.js";
import {reportLost} from "./lost-numbers.js";
import type {PrintedLine} from "./printed-line.js";

/** The lines of one form, by what they hold. Any part may be empty where the text lost it. */
export interface Sheet {
  /** `p01` … */
  readonly id: string;
  readonly head: readonly PrintedLine[];
  readonly funds: readonly PrintedLine[];
  readonly goal: readonly PrintedLine[];
  readonly indicators: readonly PrintedLine[];
}

type Part = "head" | "funds" | "goal" | "indicators";
type Draft = Record<Part, PrintedLine[]> & {readonly id: string; readonly name: string};

/**
 * Cuts the lines of table 10 into forms. A form begins with a project's name that is not the current one, or, where the
 * name is lost, with a second heading of funds after a title. A title or a name that a page break repeats is left out.
 */
export function toSheets(lines: readonly PrintedLine[], book: FormBook): readonly Sheet[] {
  const sheets: Draft[] = [];
  let part: Part = "head";
  let titled = false;
  for (const line of lines.filter(({cells}) => cells.some(Boolean))) {
    if (titleOf(line)) {
      titled = true;
      continue;
    }
    const current = sheets.at(-1);
    const opening = openingOf(line, current, titled);
    if (opening !== null) sheets.push(toDraft(sheets.length + 1, opening));
    else if (current && (titled || nameOf(line) === current.name)) noteRepeated(line, current, book);
    part = partOf(line, opening === null ? part : "head");
    titled = false;
    const sheet = sheets.at(-1);
    if (sheet) sheet[part].push(line);
    else reportLost(line, book);
  }
  return sheets;
}

function toDraft(nth: number, name: string): Draft {
  return {id: `p${String(nth).padStart(2, "0")}`, name, head: [], funds: [], goal: [], indicators: []};
}

function noteRepeated(line: PrintedLine, {id}: Draft, book: FormBook): void {
  const before = nameOf(line) ?? "";
  book.repair(id, line.number, {kind: "repeated-heading", before, after: "", evidence: "sequence"});
}

function titleOf(line: PrintedLine): boolean {
  const [only, second] = line.printed;
  return only !== undefined && !second && normalizeName(only.text).endsWith("自评表");
}

/** The name of the project that a line prints, or undefined where it prints none. */
export function nameOf(line: PrintedLine): string | undefined {
  return valueAfter(line, "form.name");
}

/** What stands behind a heading, in the next printed cell or, after a colon, in the same. */
export function valueAfter(line: PrintedLine, term: string): string | undefined {
  const cells = line.printed.map((cell) => cell.text);
  const at = cells.findIndex((text) => isTerm(text.split(/[:：]/)[0] ?? "", term));
  if (at < 0) return undefined;
  const [, inside] = (cells[at] ?? "").split(/[:：]/);
  return inside || (cells[at + 1] ?? "");
}

function openingOf(line: PrintedLine, current: Draft | undefined, titled: boolean): string | null {
  const name = nameOf(line);
  if (name !== undefined) return current && name === current.name ? null : name;
  const lost = isFundHeading(line) && titled && (!current || current.funds.length > 0);
  return lost ? "" : null;
}

function partOf(line: PrintedLine, part: Part): Part {
  if (isFundHeading(line)) return "funds";
  if (isIndicatorHeading(line)) return "indicators";
  if (part === "indicators") return part;
  const goal = line.printed.some(({text}) => isTerm(text, "form.expected") || isTerm(text, "form.goal"));
  return goal ? "goal" : part;
}

function isFundHeading(line: PrintedLine): boolean {
  return fundColumns(line).filter(({id}) => ["initial", "adjusted", "executed"].includes(id)).length >= 2;
}

export function isIndicatorHeading(line: PrintedLine): boolean {
  return (
    indicatorColumns(line).filter(({id}) => ["first", "second", "third", "target", "result"].includes(id)).length >= 3
  );
}
