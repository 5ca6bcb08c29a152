import type {Frame, Glyph} from "./ink.js";

/** Glyphs drawn one behind the other without a gap: a number, a word, a piece of Chinese text. */
export interface Word extends Frame {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  /** As of its glyphs. */
  readonly turn: number;
  readonly glyphs: readonly Glyph[];
}

/** Of the size of the letters: a wider gap, or a step back, parts two words. */
const GAP = 0.22;
const BACK = 0.5;
const SHIFT = 0.1;
/** Letters of turned text follow each other at any angle, this far from middle to middle. */
const STEP = 1.6;

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
    base: first?.turn ? Math.max(...glyphs.map(({bottom}) => bottom)) : (first?.base ?? 0),
    size: first?.size ?? 0,
    turn: first?.turn ?? 0,
    glyphs
  };
}

function goesOn(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  if (last.turn !== next.turn) return false;
  if (next.turn !== 0) return distance(last, next) <= STEP * size;
  const gap = next.left - last.right;
  return (
    gap <= GAP * size &&
    gap >= -BACK * size &&
    Math.abs(next.base - last.base) <= SHIFT * size &&
    isSameClip(last, next)
  );
}

function distance(a: Glyph, b: Glyph): number {
  return Math.hypot((a.left + a.right - b.left - b.right) / 2, (a.top + a.bottom - b.top - b.bottom) / 2);
}

/** What is cut off at different edges was drawn into different cells. */
function isSameClip({clip: a}: Glyph, {clip: b}: Glyph): boolean {
  return a === b || (a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom);
}
