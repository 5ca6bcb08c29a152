import {toWidth} from "./text-width.js";

/** What a line must not begin with, and what it must not end with. */
const NOT_FIRST = /^[，。、；：？！）》」』”’％%…·),.:;!?]/;
const NOT_LAST = /[（《「『“‘(≥≤=]\s*$/;

/** Where a text of two lines likes to be broken. */
const PAUSE = /(?<=[，、；：]|[,;:]\s)/u;
/** A last line shorter than this share of the longest looks forgotten. */
const STUB = 0.45;

/**
 * A text in lines no wider than `width` em. Chinese breaks between any two characters but not before closing punctuation or
 * after an opening one; Latin words, and numbers with their unit, stay whole unless one alone is too wide. Two lines part at
 * a pause where there is one, otherwise evenly where the second were a stub; no last line is one character alone.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines = fill(text, width);
  return lines.length === 2 ? (atPause(text, width) ?? evened(text, width, lines)) : lines;
}

function fill(text: string, width: number): readonly string[] {
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

/** In two at a pause that leaves neither half a stub, as even as they can be. */
function atPause(text: string, width: number): readonly string[] | undefined {
  const parts = text.split(PAUSE);
  return parts
    .slice(1)
    .map((_, i) => [parts.slice(0, i + 1), parts.slice(i + 1)].map((half) => half.join("").trim()))
    .filter((halves) => longest(halves) <= width && Math.min(...halves.map(toWidth)) >= longest(halves) * STUB)
    .sort((a, b) => longest(a) - longest(b))[0];
}

/** Where the second is a stub: in two lines as even as they can be. */
function evened(text: string, width: number, lines: readonly string[]): readonly string[] {
  if (toWidth(lines[1] ?? "") >= longest(lines) * STUB) return lines;
  let even = lines;
  for (let narrower = width; narrower > width / 2; narrower -= 0.25) {
    const other = fill(text, narrower);
    if (other.length > 2 || longest(other) > width) break;
    even = other;
  }
  return even;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(toWidth));
}

/** The least that may not be broken: a word, a number and its unit, or a character with the punctuation that clings to it. */
function toPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(
    /(?:\u2063[^\u2063]*\u2063[^\u2063]*\u2063|[\p{Script=Latin}\p{Number}.,'/+−%-])+\s*(?:(?<=[\p{Number}\u2063]\s*)(?:[万亿]?元|人次|[个项张辆分份次批名年月日]))?|\s+|./gu
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
