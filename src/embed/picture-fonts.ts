import subsetFont from "subset-font";
import {type Face, furtherFiles, mainFile} from "./font-files.js";
import {glyphsOf} from "./glyphs-of.js";
import {BOX, PRINTED} from "./put-boxes.js";

/** What pictures are set in. */
const FACES: readonly Face[] = [
  {family: "sans", weight: 400},
  {family: "sans", weight: 700},
  {family: "serif", weight: 700}
];

/**
 * TrueType fonts with the characters of this text, once for all pictures; their whole SVGs will do as text. A character that
 * is in none of our fonts is a box in pictures, and is named on the console: one sign in one name stops no build.
 */
export async function pictureFonts(text: string): Promise<readonly Uint8Array[]> {
  const characters = [...new Set(text.match(PRINTED) ?? [])].sort();
  const fonts = await fontsOf(characters);
  const missing = lacking(characters, fonts);
  if (!missing.length) return fonts;
  console.warn(`missing glyphs: ${missing.map(named).join(", ")} in the fonts of pictures`);
  return fontsOf([...characters, BOX]);
}

/** The main file of each face, and those further files that have what it lacks. */
async function fontsOf(characters: readonly string[]): Promise<readonly Uint8Array[]> {
  const mains = await Promise.all(FACES.map((face) => cut(mainFile(face), characters)));
  const others = await Promise.all(
    FACES.map((face, i) => cutFurther(face, lacking(characters, mains.slice(i, i + 1))))
  );
  return [...mains, ...others.flat()];
}

function cut(font: Buffer, characters: readonly string[]): Promise<Uint8Array> {
  return subsetFont(font, characters.join(""), {targetFormat: "truetype"});
}

async function cutFurther(face: Face, characters: readonly string[]): Promise<readonly Uint8Array[]> {
  const files = furtherFiles(face, characters.map(codePointOf));
  return Promise.all(files.map((file) => cut(file, characters)));
}

function lacking(characters: readonly string[], fonts: readonly Uint8Array[]): readonly string[] {
  const glyphs = fonts.map(glyphsOf);
  return characters.filter((c) => !glyphs.some((known) => known.has(codePointOf(c))));
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function named(character: string): string {
  return `${character} (U+${codePointOf(character).toString(16).toUpperCase().padStart(4, "0")})`;
}
