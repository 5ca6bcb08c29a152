import {type Indicator, termOf} from "../../accounts/index.js";
import type {FormBook} from "./form-book.js";
import {isTerm, levelsOf} from "./form-words.js";
import {type PrintedLine, printedOf} from "./printed-line.js";

/** Of a line that cannot be placed, no more is kept than tells which it is. */
const LABEL = 20;

/** The levels that a row's merged cells hand down to the rows below. */
export interface Above {
  readonly first: string;
  readonly second: string;
}

/**
 * A line of words without values. The last syllables of a label are what a page break cut off; a level word alone belongs
 * to the indicator above where that printed no level of its own, else to the ones that follow.
 */
export function readFragment(line: PrintedLine, project: string, above: Above, book: FormBook): Above {
  const [only, second] = printedOf(line);
  const last = lastOf(project, book);
  if (!only || isTerm(only.text, "form.indicators")) return above;
  const ended = last && [last.third, last.second, last.first].find((label) => label.endsWith(only.text));
  if (!second && last && ended && !levelsOf(only.text).length) {
    book.repair(last.id, last.line, {kind: "joined-label", before: only.text, after: ended, evidence: "content"});
    return above;
  }
  const [level] = levelsOf(only.text);
  if (level) return readStrayLevel(last, {label: only.text, level: level.zh}, above, book);
  if (last && !second) joinThird(last, only.text, book);
  else book.fail(line.number, only.text.slice(0, LABEL), "ambiguous");
  return above;
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
