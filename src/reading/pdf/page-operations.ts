import type {PDFPageProxy} from "pdfjs-dist";
import type {Operations} from "./draw-page.js";
import {type GlyphFont, NO_FONT} from "./graphics-state.js";
import type {Pdfjs} from "./load-pdfjs.js";

/** A dense page of accounts has seven thousand. */
const MAX_OPERATORS = 200_000;

/** The operators of a page by name, with the fonts that they use; null for a page with more of them than any accounts. */
export async function toOperations(page: PDFPageProxy, {OPS}: Pdfjs): Promise<Operations | null> {
  const list = await Promise.race([page.getOperatorList(), isTooLong(page)]);
  if (list === null) return null;
  const {fnArray, argsArray} = list;
  const nameOf = new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
  const names = fnArray.map((fn) => nameOf.get(fn) ?? "");
  const args: readonly (readonly unknown[])[] = argsArray.map((a: unknown) => (isList(a) ? a : []));
  const fonts = new Map<string, GlyphFont>();
  for (const [i, name] of names.entries()) {
    const font = name === "setFont" ? args[i]?.[0] : undefined;
    if (typeof font === "string" && !fonts.has(font)) fonts.set(font, toGlyphFont(await fontOf(page, font)));
  }
  return {names, args, fonts, nameOf};
}

/**
 * Resolves once a page turns out to list too many operators: forms that draw forms that draw forms are a line each and draw
 * for ever. pdf.js lists them piece by piece and has no bound of its own; each piece passes through this method of the page.
 */
function isTooLong(page: PDFPageProxy): Promise<null> {
  return new Promise((resolve) => {
    const take: unknown = Reflect.get(page, "_renderPageChunk");
    if (typeof take !== "function") return;
    let operators = 0;
    Reflect.set(page, "_renderPageChunk", (piece: {readonly length: number}, ...rest: readonly unknown[]) => {
      operators += piece.length;
      if (operators > MAX_OPERATORS) resolve(null);
      else Reflect.apply(take, page, [piece, ...rest]);
    });
  });
}

/** Arguments are arrays, or plain objects with numbered keys. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) || value instanceof Float32Array;
}

function fontOf(page: PDFPageProxy, name: string): Promise<unknown> {
  return new Promise((resolve) => {
    page.commonObjs.get(name, resolve);
  });
}

function toGlyphFont(font: unknown): GlyphFont {
  if (typeof font !== "object" || font === null) return NO_FONT;
  const matrix = "fontMatrix" in font && Array.isArray(font.fontMatrix) ? font.fontMatrix : [];
  const metrics = "defaultVMetrics" in font && Array.isArray(font.defaultVMetrics) ? font.defaultVMetrics : [];
  return {
    scale: typeof matrix[0] === "number" && matrix[0] !== 0 ? matrix[0] : NO_FONT.scale,
    vertical: "vertical" in font && font.vertical === true,
    metrics
  };
}
