import {toWidth} from "./text-width.js";

/** What a line must not begin with, and what it must not end with. */
const NOT_FIRST = /^[，。、；：？！）》」』”’％%…·),]/;
const NOT_LAST = /[（《「『“‘(≥≤=]\s*$/;

/**
 * A text in lines no wider than `width` em. Chinese breaks between any two characters but not before closing punctuation or
 * after an opening one; Latin words and numbers stay whole unless one alone is too wide. The last line is never one character
 * alone where another can join it.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of toPieces(text)) {
    if (line && toWidth((line + piece).trimEnd()) > width) {
      lines.push(line);
      line = piece;
    } else line += piece;
  }
  if (line) lines.push(line);
  return withoutOrphan(lines).map((l) => l.trim());
}

/** The least that may not be broken: a word, a number, or a character with the punctuation that clings to it. */
function toPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(
    /(?:\u2063[^\u2063]*\u2063[^\u2063]*\u2063|[\p{Script=Latin}\p{Number}.,+−%-])+\s*|\s+|./gu
  ) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Lines keep their spaces until here, so that what is moved is joined as it was parted. */
function withoutOrphan(lines: readonly string[]): readonly string[] {
  const [before, last] = lines.slice(-2);
  if (before === undefined || last === undefined || [...last.trim()].length > 1 || [...before].length < 3) return lines;
  const moved = toPieces(before).at(-1) ?? "";
  return [...lines.slice(0, -2), before.slice(0, before.length - moved.length), moved + last];
}
