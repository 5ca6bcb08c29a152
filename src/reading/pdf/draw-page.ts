import {drawPath, type Paper} from "./draw-path.js";
import {drawText} from "./draw-text.js";
import {
  type GlyphFont,
  type GraphicsState,
  NO_FONT,
  TEXT_START,
  type TextPosition,
  toInitialState
} from "./graphics-state.js";
import type {Frame, Glyph, Ink} from "./ink.js";
import {type Matrix, multiply, scaleOf, toMatrix} from "./matrix.js";
import {clipTo, frameOf} from "./path.js";

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
  const pen = new Pen(operations, toInitialState(base, page));
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

/** States kept deeper than this are not kept: no page of text needs them. */
const MAX_SAVED = 1000;
/** Square points: nothing but a picture makes a unit as large as this. */
const SMALLEST_PICTURE = 400;
/** Characters that a font has for itself, and the mark of one that is not known. */
const PRIVATE = /^[\p{Co}\ufffd]+$/u;

class Pen {
  readonly glyphs: Glyph[] = [];
  readonly paper: Paper = {strokes: [], fills: [], shapes: 0};
  /** Square points. */
  pictures = 0;
  /** A clip takes effect with the path that follows it. */
  clips = false;
  text: TextPosition = TEXT_START;
  private readonly saved: GraphicsState[] = [];

  constructor(
    private readonly operations: Operations,
    private state: GraphicsState
  ) {}

  set(change: Partial<GraphicsState>): void {
    this.state = {...this.state, ...change};
  }

  save(): void {
    if (this.saved.length < MAX_SAVED) this.saved.push(this.state);
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: unknown): void {
    this.set({ctm: multiply(this.state.ctm, toMatrix(matrix))});
    // A picture fills the unit square. It is not listed (none is decoded), but what makes its square so large is.
    const area = scaleOf(this.state.ctm) ** 2;
    if (area > SMALLEST_PICTURE) this.pictures += area;
  }

  beginForm([matrix, bounds]: Args): void {
    this.save();
    if (matrix) this.transform(matrix);
    this.clipTo(bounds);
  }

  path([paint, data, bounds]: Args): void {
    const points: unknown = Array.isArray(data) ? data[0] : null;
    const name = this.operations.nameOf.get(toNumber(paint)) ?? "";
    if (points instanceof Float32Array) drawPath(points, name, this.state, this.paper);
    if (this.clips) this.clipTo(bounds);
    this.clips = false;
  }

  setGState(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!Array.isArray(entry)) continue;
      const [key, value]: readonly unknown[] = entry;
      if (key === "LW") this.set({lineWidth: toNumber(value)});
      if (key === "Font" && Array.isArray(value)) this.setFont(value);
    }
  }

  setFont([name, size]: Args): void {
    this.set({font: this.operations.fonts.get(String(name)) ?? NO_FONT, fontSize: toNumber(size)});
  }

  move(x: number, y: number): void {
    const lineX = this.text.lineX + x;
    const lineY = this.text.lineY + y;
    this.text = {...this.text, lineX, lineY, x: lineX, y: lineY};
  }

  nextLine(): void {
    this.move(0, this.state.leading);
  }

  showText(run: unknown): void {
    this.text = drawText(run, this.state, this.text, this.glyphs);
  }

  private clipTo(bounds: unknown): void {
    const frame = frameOf(bounds, this.state.ctm);
    if (frame) this.set({clip: clipTo(this.state.clip, frame)});
  }
}

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

function toNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function isWhite(colour: unknown): boolean {
  return typeof colour === "string" && colour.toLowerCase() === "#ffffff";
}
