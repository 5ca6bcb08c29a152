import {glyphsOf} from "./glyphs-of.js";

/** What stands for a character that no font of ours has. */
export const BOX = "□";
/** What a reader sees a glyph of. Signs that only vary the one before are none. */
export const PRINTED = /[^\p{Control}\p{Format}\p{Unassigned}\p{Private_Use}\p{Surrogate}\p{Variation_Selector}]/gu;

/** Kept by the fonts, which are the same for all pictures. */
const known = new WeakMap<readonly Uint8Array[], ReadonlySet<number>>();

/**
 * A picture's SVG with a box for each character that these fonts lack. Resvg leaves nothing there, not even the missing
 * glyph's own box, and the characters around it that come from further fonts are lost too.
 */
export function putBoxes(svg: string, fonts: readonly Uint8Array[]): string {
  const glyphs = known.get(fonts) ?? new Set(fonts.flatMap((font) => [...glyphsOf(font)]));
  known.set(fonts, glyphs);
  // Without a missing character there is no box in the fonts. What is not letters of a text is ASCII: tags, addresses.
  if (!glyphs.has(codePointOf(BOX))) return svg;
  return svg
    .replace(PRINTED, (character) => (character < "\u0080" || glyphs.has(codePointOf(character)) ? character : BOX))
    .replace(/\p{Variation_Selector}/gu, "");
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
