import {findWord} from "./find-word.js";
import {toPlainText} from "./to-plain-text.js";

/** A piece of a text as written, and whether it is one of the words searched for. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface MarkOptions {
  /** At most about so many characters, around the first word that is found; all of them without it. */
  readonly length?: number;
}

/** Of an excerpt, shown before its first word. */
const BEFORE = 12;

/** A text cut at the words in it, which are in plain text; what is left out at an end is `…`. */
export function markWords(
  written: string,
  words: readonly string[],
  {length = written.length}: MarkOptions = {}
): readonly MarkedPart[] {
  const spans = merged(words.flatMap((word) => spansOf(written, word)));
  const first = spans[0]?.[0] ?? 0;
  const start = written.length <= length || first + BEFORE < length ? 0 : first - BEFORE;
  const end = Math.min(written.length, start + length);
  const parts: MarkedPart[] = start > 0 ? [{text: "…", marked: false}] : [];
  let place = start;
  for (const [from, to] of spans) {
    if (from < place || to > end) continue;
    parts.push({text: written.slice(place, from), marked: false}, {text: written.slice(from, to), marked: true});
    place = to;
  }
  parts.push({text: written.slice(place, end) + (end < written.length ? "…" : ""), marked: false});
  return parts.filter(({text}) => text !== "");
}

/** Where a word stands in a text as written: from, and to which character. */
function spansOf(written: string, word: string): readonly (readonly [number, number])[] {
  const {text, at} = toPlainText(written);
  const spans: (readonly [number, number])[] = [];
  for (let i = findWord(text, word); i >= 0; i = findWord(text, word, i + word.length)) {
    const last = at[i + word.length - 1] ?? 0;
    spans.push([at[i] ?? 0, last + 1]);
  }
  return spans;
}

/** In their order, those that overlap as one. */
function merged(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const before = all.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else all.push([from, to]);
  }
  return all;
}
