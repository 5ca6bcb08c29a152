import type {Frame} from "./ink.js";
import type {Word} from "./words.js";

/** Words on one base line, from left to right. */
export interface TextLine extends Frame {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  /** From left to right. */
  readonly words: readonly Word[];
}

/** Base lines closer than this share of the letters' size are one. */
const SHIFT = 0.35;
/** Gaps that are printed as a space: among Chinese characters justified text leaves gaps that are none. */
const GAP = 0.2;
const CHINESE_GAP = 0.8;
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/;

/** The lines that words stand on, from top to bottom. */
export function toTextLines(words: readonly Word[]): readonly TextLine[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && word.base - last.base <= SHIFT * Math.min(last.size, word.size)) line.push(word);
    else lines.push([word]);
  }
  return lines.map(toLine);
}

function toLine(words: readonly Word[]): TextLine {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  let text = "";
  for (const [i, word] of sorted.entries()) {
    const last = sorted[i - 1];
    text += last && isSpaced(last, word) ? ` ${word.text}` : word.text;
  }
  return {
    text,
    left: Math.min(...words.map(({left}) => left)),
    top: Math.min(...words.map(({top}) => top)),
    right: Math.max(...words.map(({right}) => right)),
    bottom: Math.max(...words.map(({bottom}) => bottom)),
    base: Math.max(...words.map(({base}) => base)),
    size: Math.max(...words.map(({size}) => size)),
    words: sorted
  };
}

function isSpaced(last: Word, next: Word): boolean {
  const chinese = CHINESE.test(last.text.slice(-1)) || CHINESE.test(next.text.charAt(0));
  return next.left - last.right > (chinese ? CHINESE_GAP : GAP) * Math.max(last.size, next.size);
}
