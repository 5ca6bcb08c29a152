import type {TextLine} from "./text-lines.js";

/** A piece of a line that stands apart, and the stretch that it covers. */
export interface Chunk {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of text as the row of a table that it may be. */
export interface ChunkedLine extends TextLine {
  readonly chunks: readonly Chunk[];
  /** Ends in a figure, with an amount among its pieces. */
  readonly isData: boolean;
  /** Several pieces, none of them prose or a caption. */
  readonly isFields: boolean;
}

/** A number of any kind, or the dash in place of one. */
export const FIGURE = /^(?:-?\d[\d,]*(?:\.\d+)?%?|[-—–])$/;
const AMOUNT = /^-?\d[\d,]*\.\d+%?$/;
/** Prose, notes and captions. */
const NO_FIELD = /[。；，：:]/;
/** Of the size of the letters: a gap that parts fields. */
const APART = 1.2;

export function toChunkedLine(line: TextLine): ChunkedLine {
  const chunks = toChunks(line);
  const isFields = chunks.length > 1 && !isProse(chunks);
  const isData = isFields && FIGURE.test(chunks.at(-1)?.text ?? "") && chunks.some(({text}) => AMOUNT.test(text));
  return {...line, chunks, isFields, isData};
}

export function isProse(chunks: readonly Chunk[]): boolean {
  return chunks.some(({text}) => NO_FIELD.test(text));
}

function toChunks({words, size}: TextLine): readonly Chunk[] {
  const chunks: {text: string; left: number; right: number}[] = [];
  for (const {text, left, right} of words) {
    const last = chunks.at(-1);
    if (last && left - last.right < APART * size) {
      // 12 and 345 side by side are two numbers: closed up they would be a third.
      last.text += /\d$/.test(last.text) && /^\d/.test(text) ? ` ${text}` : text;
      last.right = Math.max(last.right, right);
    } else chunks.push({text, left, right});
  }
  return chunks;
}
