import {toWidth} from "./text-width.js";

/** What a line must not begin with, and what it must not end with. */
const NOT_FIRST = /^[，。、；：？！）》」』”’％%…·),.:;!?]/;
const NOT_LAST = /[（《「『“‘(≥≤=]\s*$/;

/** Where a text of two lines likes to be broken. */
const PAUSE = /(?<=[，、；：]|[,;:]\s)/u;
/** A last line shorter than this share of the longest looks forgotten. */
const STUB = 0.45;

/** Characters that are a word by themselves and lead to the next: a line may begin with them and does not end with them. */
const LEADS = /^[和及与或由按在对从比]$/u;
/** Browsers of before 2024 may have none: there Chinese breaks between any two characters. */
const words = "Segmenter" in Intl ? new Intl.Segmenter("zh", {granularity: "word"}) : undefined;

/**
 * A text in lines no wider than `width` em. Chinese breaks between words where that takes no more lines, otherwise between
 * any two characters, but not before closing punctuation or after an opening one; Latin words, and numbers with their unit, stay whole unless one alone is too wide. Two lines part at
 * a pause where there is one, otherwise evenly where the second were a stub; no last line is one character alone.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const pieces = toPieces(text);
  const least = fill(pieces, width);
  const wholes = toWords(pieces);
  const whole = fill(wholes, width);
  const fits = whole.length <= least.length && longest(whole) <= width;
  const lines = fits ? whole : least;
  return lines.length === 2 ? (atPause(text, width) ?? evened(fits ? wholes : pieces, width, lines)) : lines;
}

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
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
function evened(pieces: readonly string[], width: number, lines: readonly string[]): readonly string[] {
  if (toWidth(lines[1] ?? "") >= longest(lines) * STUB) return lines;
  let even = lines;
  for (let narrower = width; narrower > width / 2; narrower -= 0.25) {
    const other = fill(pieces, narrower);
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

/** Pieces joined to words, by the browser's own dictionary; a character that is left over clings to the word before it. */
function toWords(pieces: readonly string[]): readonly string[] {
  if (!words) return pieces;
  const starts = new Set([0]);
  let before = "";
  for (const {segment, index} of words.segment(pieces.join(""))) {
    const clings = /^\p{Script=Han}$/u.test(segment) && /\p{Script=Han}$/u.test(before) && !LEADS.test(segment);
    if (!clings && !LEADS.test(before)) starts.add(index);
    before = segment;
  }
  const joined: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (starts.has(at)) joined.push(piece);
    else joined.push((joined.pop() ?? "") + piece);
    at += piece.length;
  }
  return joined;
}

/** Lines keep their spaces until here, so that what is moved is joined as it was parted. */
function withoutOrphan(lines: readonly string[]): readonly string[] {
  const [before, last] = lines.slice(-2);
  if (before === undefined || last === undefined || [...last.trim()].length > 1 || [...before].length < 3) return lines;
  const moved = toPieces(before).at(-1) ?? "";
  return [...lines.slice(0, -2), before.slice(0, before.length - moved.length), moved + last];
}
