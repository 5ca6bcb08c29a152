import {type Indicator, termOf} from "../../accounts/index.js";
import type {FormBook} from "./form-book.js";
import {type FormColumn, isTerm, levelsOf} from "./form-words.js";
import type {Printed, PrintedLine} from "./printed-line.js";

/** No label is longer; what is longer is a sentence, and stays in the document. */
export const BRIEF = 20;

/** The levels that a row's merged cells hand down to the rows below. */
export interface Above {
  readonly first: string;
  readonly second: string;
}

export interface FragmentContext {
  readonly project: string;
  readonly columns: readonly FormColumn[];
  readonly above: Above;
}

/**
 * A line of words without values. The last syllables of a label are what a page break cut off; a level word alone belongs
 * to the indicator above where that printed no level of its own, else to the ones that follow.
 */
export function readFragment(line: PrintedLine, {project, columns, above}: FragmentContext, book: FormBook): Above {
  const [only, second] = line.printed;
  const last = lastOf(project, book);
  if (!only || isTerm(only.text, "form.indicators")) return above;
  const ended = last && [last.third, last.second, last.first].find((label) => label.endsWith(only.text));
  if (!second && last && ended && !levelsOf(only.text).length) {
    book.repair(last.id, last.line, {kind: "joined-label", before: only.text, after: ended, evidence: "content"});
    return above;
  }
  const [level] = levelsOf(only.text);
  if (level) return readStrayLevel(last, {label: only.text, level: level.zh}, above, book);
  if (last && isReason(only, columns)) noteReason(last, book);
  else if (last && !second) joinThird(last, only.text, book);
  else book.fail(line.number, only.text.slice(0, BRIEF), "ambiguous");
  return above;
}

/** The rest of a reason that a page break cut: a sentence, or what stands under its heading. */
function isReason({text, at}: Printed, columns: readonly FormColumn[]): boolean {
  const reason = columns.find(({id}) => id === "reason")?.at;
  return text.length > BRIEF || (reason !== undefined && at >= reason);
}

function noteReason(last: Indicator, book: FormBook): void {
  const heading = termOf("form.reason").zh;
  book.indicators[book.indicators.length - 1] = {...last, explained: true};
  book.repair(last.id, last.line, {kind: "split-row", before: heading, after: heading, evidence: "sequence"});
}

function lastOf(project: string, book: FormBook): Indicator | undefined {
  const last = book.indicators.at(-1);
  return last?.project === project ? last : undefined;
}

function readStrayLevel(
  last: Indicator | undefined,
  {label, level}: {label: string; level: string},
  above: Above,
  book: FormBook
): Above {
  const stem = level.replace(/指标$/, "");
  if (!last?.third.includes(stem) || last.first === level) return {first: level, second: ""};
  book.indicators[book.indicators.length - 1] = {...last, first: level, second: ""};
  book.repair(last.id, last.line, {kind: "row-order", before: above.first, after: label, evidence: "content"});
  const before = termOf("form.second").zh;
  book.repair(last.id, last.line, {kind: "missing-text", before, after: "", evidence: "neighbour"});
  return {first: level, second: ""};
}

/** The rest of a third-level name that broke over two lines. */
function joinThird(last: Indicator, rest: string, book: FormBook): void {
  const third = last.third + rest;
  book.indicators[book.indicators.length - 1] = {...last, third};
  const at = book.rows.findIndex(({key}) => key === last.id);
  const row = book.rows[at];
  if (row) book.rows[at] = {...row, name: third};
  const before = `${last.third} / ${rest}`;
  book.repair(last.id, last.line, {kind: "joined-label", before, after: third, evidence: "content"});
}
