import type {Frame, Glyph} from "./ink.js";

/** Glyphs drawn one behind the other without a gap: a number, a word, a piece of Chinese text. */
export interface Word extends Frame {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Of the size of the letters: a wider gap, or a step back, parts two words. */
const GAP = 0.22;
const BACK = 0.5;
const SHIFT = 0.1;

/** The words of glyphs in the order in which they were drawn. Spaces part words and are not kept. */
export function toWords(glyphs: readonly Glyph[]): readonly Word[] {
  const runs: Glyph[][] = [];
  let open = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") {
      open = false;
      continue;
    }
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (open && run && last && goesOn(last, glyph)) run.push(glyph);
    else runs.push([glyph]);
    open = true;
  }
  return runs.map(toWord);
}

export function toWord(glyphs: readonly Glyph[]): Word {
  const [first] = glyphs;
  return {
    text: glyphs.map(({text}) => text.trim()).join(""),
    left: Math.min(...glyphs.map(({left}) => left)),
    top: Math.min(...glyphs.map(({top}) => top)),
    right: Math.max(...glyphs.map(({right}) => right)),
    bottom: Math.max(...glyphs.map(({bottom}) => bottom)),
    base: first?.base ?? 0,
    size: first?.size ?? 0,
    glyphs
  };
}

function goesOn(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.left - last.right;
  return (
    gap <= GAP * size &&
    gap >= -BACK * size &&
    Math.abs(next.base - last.base) <= SHIFT * size &&
    isSameClip(last, next)
  );
}

/** What is cut off at different edges was drawn into different cells. */
function isSameClip({clip: a}: Glyph, {clip: b}: Glyph): boolean {
  return a === b || (a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom);
}
