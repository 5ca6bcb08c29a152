import {type GlyphFont, TEXT_START, type TextPosition, toInitialState} from "./graphics-state.js";
import type {Frame, Glyph, Ink} from "./ink.js";
import {type Matrix, toMatrix} from "./matrix.js";
import {Pen} from "./pen.js";
import {toNumber} from "./to-number.js";

/** A page's operators as pdf.js lists them, by name, with the fonts that they use. */
export interface Operations {
  readonly names: readonly string[];
  readonly args: readonly (readonly unknown[])[];
  readonly fonts: ReadonlyMap<string, GlyphFont>;
  /** Names of operators by their numbers, which paint a path that was constructed. */
  readonly nameOf: ReadonlyMap<number, string>;
}

/**
 * Follows a page's operators and keeps what reading needs: each glyph with its place, each straight line. `base` leads from the
 * page's own units to points from the upper left corner of the page as it is read.
 */
export function drawPage(operations: Operations, base: Matrix, page: Frame): Ink {
  const pen = new Pen(toInitialState(base, page), operations.fonts, operations.nameOf);
  for (const [i, name] of operations.names.entries()) ACTIONS.get(name)?.(pen, operations.args[i] ?? []);
  const pictures = pen.pictures / Math.max(1, (page.right - page.left) * (page.bottom - page.top));
  return {
    glyphs: pen.glyphs,
    strokes: pen.paper.strokes,
    shapes: pen.paper.shapes,
    pictures,
    unknown: pen.glyphs.filter(isUnknown).length
  };
}

type Args = readonly unknown[];

/** Characters that a font has for itself, and the mark of one that is not known. */
const PRIVATE = /^[\p{Co}\ufffd]+$/u;

type Action = (pen: Pen, args: Args) => void;

/** What each operator does; those not listed draw neither text nor lines. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["save", (pen) => pen.save()],
  ["restore", (pen) => pen.restore()],
  ["beginGroup", (pen) => pen.save()],
  ["endGroup", (pen) => pen.restore()],
  ["paintFormXObjectBegin", (pen, args) => pen.beginForm(args)],
  ["paintFormXObjectEnd", (pen) => pen.restore()],
  ["transform", (pen, args) => pen.transform(args)],
  ["clip", (pen) => setClips(pen)],
  ["eoClip", (pen) => setClips(pen)],
  ["constructPath", (pen, args) => pen.path(args)],
  ["setLineWidth", (pen, [width]) => pen.set({lineWidth: toNumber(width)})],
  ["setStrokeRGBColor", (pen, [colour]) => pen.set({whiteStroke: isWhite(colour)})],
  ["setFillRGBColor", (pen, [colour]) => pen.set({whiteFill: isWhite(colour)})],
  ["setGState", (pen, [entries]) => pen.setGState(entries)],
  ["setFont", (pen, args) => pen.setFont(args)],
  ["setCharSpacing", (pen, [spacing]) => pen.set({charSpacing: toNumber(spacing)})],
  ["setWordSpacing", (pen, [spacing]) => pen.set({wordSpacing: toNumber(spacing)})],
  ["setHScale", (pen, [percent]) => pen.set({hScale: toNumber(percent) / 100})],
  ["setLeading", (pen, [leading]) => pen.set({leading: -toNumber(leading)})],
  ["setTextRise", (pen, [rise]) => pen.set({rise: toNumber(rise)})],
  ["beginText", (pen) => setText(pen, TEXT_START)],
  ["setTextMatrix", (pen, [matrix]) => setText(pen, {...TEXT_START, matrix: toMatrix(matrix)})],
  ["moveText", (pen, [x, y]) => pen.move(toNumber(x), toNumber(y))],
  ["setLeadingMoveText", (pen, [x, y]) => moveLeading(pen, toNumber(x), toNumber(y))],
  ["nextLine", (pen) => pen.nextLine()],
  ["showText", (pen, [run]) => pen.showText(run)]
]);

function setClips(pen: Pen): void {
  pen.clips = true;
}

function setText(pen: Pen, text: TextPosition): void {
  pen.text = text;
}

function moveLeading(pen: Pen, x: number, y: number): void {
  pen.set({leading: y});
  pen.move(x, y);
}

function isUnknown({text}: Glyph): boolean {
  return PRIVATE.test(text);
}

function isWhite(colour: unknown): boolean {
  return typeof colour === "string" && colour.toLowerCase() === "#ffffff";
}
