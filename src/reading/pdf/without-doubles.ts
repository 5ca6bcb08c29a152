import type {Glyph} from "./ink.js";

/** Points, and of the size of the letters: nothing but a double stands this near to the same letter. */
const NEAR = 0.5;
const NEAR_SHARE = 0.06;
/** Points: larger than any distance that is near. */
const PATCH = 8;
/** Patches from one side to the other of the widest page that PDF allows. */
const WIDEST = 4096;

/** Bold that is made by drawing twice, and text laid under a picture of itself, are read once. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const byText = new Map<string, Map<number, Glyph[]>>();
  return glyphs.filter((glyph) => {
    const patches = byText.get(glyph.text) ?? new Map<number, Glyph[]>();
    byText.set(glyph.text, patches);
    const near = Math.min(PATCH / 2, Math.max(NEAR, glyph.size * NEAR_SHARE));
    const isDouble = (key: number) => patches.get(key)?.some((other) => isNear(glyph, other, near));
    if (patchesAround(glyph, near).some(isDouble)) return false;
    const key = patchAt(glyph.left, glyph.base);
    const patch = patches.get(key) ?? [];
    patches.set(key, patch);
    patch.push(glyph);
    return true;
  });
}

/** The patches of the page that a glyph which stands near could have its corner in. */
function patchesAround({left, base}: Glyph, near: number): readonly number[] {
  const [first, last] = [patchAt(left - near, base - near), patchAt(left + near, base + near)];
  return first === last ? [first] : [first, patchAt(left + near, base - near), patchAt(left - near, base + near), last];
}

function patchAt(x: number, y: number): number {
  return Math.floor(x / PATCH) + Math.floor(y / PATCH) * WIDEST;
}

function isNear(a: Glyph, b: Glyph, near: number): boolean {
  return Math.abs(a.left - b.left) < near && Math.abs(a.base - b.base) < near;
}
