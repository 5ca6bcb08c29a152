import {drawPath, type Paper} from "./draw-path.js";
import {drawText} from "./draw-text.js";
import {type GlyphFont, type GraphicsState, NO_FONT, TEXT_START, type TextPosition} from "./graphics-state.js";
import type {Glyph} from "./ink.js";
import {multiply, scaleOf, toMatrix} from "./matrix.js";
import {clipTo, frameOf} from "./path.js";
import {toNumber} from "./to-number.js";

type Args = readonly unknown[];

/** States kept deeper than this are not kept: no page of text needs them. */
const MAX_SAVED = 1000;
/** Square points: nothing but a picture makes a unit as large as this. */
const SMALLEST_PICTURE = 400;

/** Follows operators one by one: keeps their state, and what they leave on the page. */
export class Pen {
  readonly glyphs: Glyph[] = [];
  readonly paper: Paper = {strokes: [], fills: [], shapes: 0};
  /** Square points. */
  pictures = 0;
  /** A clip takes effect with the path that follows it. */
  clips = false;
  text: TextPosition = TEXT_START;
  private readonly saved: GraphicsState[] = [];

  constructor(
    private state: GraphicsState,
    private readonly fonts: ReadonlyMap<string, GlyphFont>,
    /** Names of operators by their numbers: one paints each path. */
    private readonly nameOf: ReadonlyMap<number, string>
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
    const name = this.nameOf.get(toNumber(paint)) ?? "";
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
    this.set({font: this.fonts.get(String(name)) ?? NO_FONT, fontSize: toNumber(size)});
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
