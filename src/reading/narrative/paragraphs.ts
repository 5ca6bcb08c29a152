import type {Line} from "../line.js";
import {toPlainText, withoutMarkup} from "./plain-text.js";

/** A paragraph joined over line and page breaks, without spaces. `text` and `printed` have the same offsets. */
export interface Paragraph {
  readonly text: string;
  readonly printed: string;
  /** The line each character stands on. */
  readonly lines: readonly number[];
  /** Offsets where a page break was joined over: the first character after it. */
  readonly joints: readonly number[];
  /** Lines that held markup. */
  readonly markup: readonly Line[];
}

/** After 主要包括： a list goes on, wherever the line was cut; another colon may end a heading. */
const ENDED = /(?:[。！？!?]|(?<!包括)[：:])$/;
/** A number alone between tabs: the line is a row of a table. A tab may also stand behind a heading's numbering. */
const NUMBER_CELL = /\t *\d(?:[\d,.]*\d)?%? *(?:\t|$)/;
const PAGE_NUMBER = /^[-—–\s]*\d{1,3}[-—–\s]*$/;
/** A numbering opens a paragraph wherever it stands, unless it is the digits of a broken number: 1.5万元. */
const OPENING =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、．](?!\d)|附件)/;
const HEADING = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。，；：]*$/;
const LONGEST_HEADING = 60;
const HEADING_ENDED = /(?:说明|情况|结果|数据|表)$/;

/**
 * Paragraphs of the lines. A line goes on with the one before unless that one ended its sentence or is a heading. A row of a
 * table within the prose is a paragraph of its own, its cells parted by ；: closed up, two numbers would make a third.
 */
export function toParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Draft | null = null;
  let blank = true;
  for (const [i, line] of lines.entries()) {
    const cleaned = withoutMarkup(line.text);
    const isRow = NUMBER_CELL.test(cleaned.trim());
    const compact = toCompact(cleaned.trim(), isRow);
    if (!compact || isPageNumber(line.text, blank, lines[i + 1]?.text ?? "")) {
      blank = true;
      continue;
    }
    if (open && (isRow || open.isRow || !goesOn(open, compact))) {
      paragraphs.push(toParagraph(open));
      open = null;
    }
    open ??= {isRow, pieces: [], lines: [], joints: [], markup: []};
    if (open.lines.length > 0 && blank) open.joints.push(open.lines.length);
    addLine(open, compact, line, cleaned !== line.text);
    blank = false;
  }
  if (open) paragraphs.push(toParagraph(open));
  return paragraphs;
}

interface Draft {
  readonly isRow: boolean;
  readonly pieces: string[];
  readonly lines: number[];
  readonly joints: number[];
  readonly markup: Line[];
}

/** A line is wrapped at its end: a few digits alone, with more digits on the next line, are no part of a number. */
function isPageNumber(text: string, afterBlank: boolean, next: string): boolean {
  return PAGE_NUMBER.test(text) && (afterBlank || /[-—–]/.test(text) || /^\s*\d/.test(next));
}

function toCompact(text: string, isRow: boolean): string {
  return (isRow ? text.replace(/\t+/g, "；") : text).replace(/\s+/g, "");
}

function goesOn(open: Draft, next: string): boolean {
  const last = open.pieces.at(-1) ?? "";
  const plain = toPlainText(next);
  if (ENDED.test(last) || OPENING.test(plain)) return false;
  if (open.lines.length > LONGEST_HEADING) return true;
  const soFar = toPlainText(open.pieces.join(""));
  if (!HEADING.test(soFar)) return true;
  return !HEADING_ENDED.test(soFar) && plain.length <= 25 && HEADING_ENDED.test(plain);
}

function addLine(open: Draft, compact: string, line: Line, marked: boolean): void {
  open.pieces.push(compact);
  for (let i = 0; i < compact.length; i++) open.lines.push(line.number);
  if (marked) open.markup.push(line);
}

function toParagraph({pieces, lines, joints, markup}: Draft): Paragraph {
  const printed = pieces.join("");
  return {text: toPlainText(printed), printed, lines, joints, markup};
}
