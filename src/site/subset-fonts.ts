import {createHash} from "node:crypto";
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import subsetFont from "subset-font";
import {charactersOf} from "./characters.js";
import {type Family, families} from "./fonts.js";

/** One of the hundred or so files a family comes in, and the code points it has, as intervals. */
interface Piece {
  readonly path: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The stylesheet of our fonts within a built site. Its name stays, for the pages to link; what it names changes. */
export const FONTS = "_font/fonts.css";

/**
 * Cuts our fonts down to the characters of a built site. A browser takes a piece only when a page shows one of its
 * characters and no earlier font has it.
 */
export async function subsetFonts(site: string): Promise<void> {
  const folder = join(site, dirname(FONTS));
  mkdirSync(folder, {recursive: true});
  const characters = [...charactersOf(site)].sort();
  const rules: string[] = [];
  for (const family of families) {
    rules.push(...(await subsetFamily(family, characters, folder)));
    copyFileSync(join(packageOf(family), "LICENSE"), join(folder, `${family.file}.LICENSE.txt`));
  }
  writeFileSync(join(site, FONTS), rules.join("\n"));
}

/** The intervals of a CSS `unicode-range`. */
export function parseRanges(text: string): [number, number][] {
  return text.split(",").map((range) => {
    const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

async function subsetFamily(family: Family, characters: readonly string[], folder: string): Promise<string[]> {
  const rules = piecesOf(family).map(async (piece) => {
    const wanted = characters.filter((c) => holds(piece, c.codePointAt(0) ?? 0));
    if (!wanted.length) return "";
    const font = await subsetFont(readFileSync(piece.path), wanted.join(""), {
      targetFormat: "woff2",
      variationAxes: {wght: family.weights.min === family.weights.max ? family.weights.min : family.weights}
    });
    const file = `${family.file}.${hashOf(font)}.woff2`;
    writeFileSync(join(folder, file), font);
    return toFontFace(family, file, wanted);
  });
  return (await Promise.all(rules)).filter((rule) => rule);
}

function piecesOf(family: Family): Piece[] {
  const folder = packageOf(family);
  const css = readFileSync(join(folder, "wght.css"), "utf8");
  return [...css.matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)/g)].map((match) => ({
    path: join(folder, match[1] ?? ""),
    ranges: parseRanges(match[2] ?? "")
  }));
}

function holds(piece: Piece, codePoint: number): boolean {
  return piece.ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function toFontFace({name, weights, local}: Family, file: string, characters: readonly string[]): string {
  const weight = weights.min === weights.max ? weights.min : `${weights.min} ${weights.max}`;
  const sources = [...local.map((l) => `local("${l}")`), `url("${file}") format("woff2")`];
  const range = characters.map((c) => `U+${c.codePointAt(0)?.toString(16)}`);
  return `@font-face{font-family:"${name}";font-weight:${weight};font-display:swap;src:${sources};unicode-range:${range}}`;
}

function packageOf(family: Family): string {
  return dirname(fileURLToPath(import.meta.resolve(`${family.package}/package.json`)));
}

function hashOf(contents: Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex").slice(0, 8);
}
