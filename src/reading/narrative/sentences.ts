import type {Block, Section} from "./sections.js";

/** A sentence: a stretch of its paragraph's text from `start` on. Ordinals count from 1, headings aside (0). */
export interface Sentence {
  readonly ordinal: number;
  readonly section: Section;
  readonly text: string;
  readonly block: Block;
  readonly start: number;
  /** Nothing of the narrative comes after it. */
  readonly last: boolean;
}

const END = /[。！？]/g;

/** The sentences of all blocks, split at 。！？ and at paragraph ends. */
export function toSentences(blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let ordinal = 0;
  for (const [i, block] of blocks.entries()) {
    const {text} = block.paragraph;
    const ends = [...text.matchAll(END)].map((m) => m.index + 1);
    let start = block.from;
    for (const end of [...ends.filter((e) => e > start && e < text.length), text.length]) {
      if (!block.heading) ordinal++;
      const stretch = text.slice(start, end);
      const last = i === blocks.length - 1 && end === text.length;
      sentences.push({ordinal: block.heading ? 0 : ordinal, section: block.section, text: stretch, block, start, last});
      start = end;
    }
  }
  return sentences;
}
