import type {Glyph} from "./ink.js";

/** Points, and of the size of the letters: nothing but a double stands this near to the same letter. */
const NEAR = 0.5;
const NEAR_SHARE = 0.06;
/** Points: larger than any distance that is near. */
const PATCH = 8;

/** Bold that is made by drawing twice, and text laid under a picture of itself, are read once. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = Math.min(PATCH / 2, Math.max(NEAR, glyph.size * NEAR_SHARE));
    if (patchesAround(glyph, near).some((key) => seen.get(key)?.some((other) => isNear(glyph, other, near))))
      return false;
    const [key = ""] = patchesAround(glyph, 0);
    const patch = seen.get(key) ?? [];
    seen.set(key, patch);
    patch.push(glyph);
    return true;
  });
}

/** The patches of the page that a glyph, and one that stands near, can have its corner in. */
function patchesAround({text, left, base}: Glyph, near: number): readonly string[] {
  const at = (x: number, y: number) => `${text} ${Math.floor(x / PATCH)} ${Math.floor(y / PATCH)}`;
  const corners = [at(left - near, base - near), at(left + near, base - near)];
  return [...new Set([...corners, at(left - near, base + near), at(left + near, base + near)])];
}

function isNear(a: Glyph, b: Glyph, near: number): boolean {
  return Math.abs(a.left - b.left) < near && Math.abs(a.base - b.base) < near;
}
