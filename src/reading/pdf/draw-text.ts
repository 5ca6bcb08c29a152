import type {GraphicsState, TextPosition} from "./graphics-state.js";
import type {Glyph} from "./ink.js";
import {apply, multiply} from "./matrix.js";
import {toPlainCharacters} from "./plain-character.js";

/** A glyph as pdf.js lists it. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** How far Chinese characters reach above and below their base line, of their size. */
const ASCENT = 0.86;
const DESCENT = 0.14;
/** Control characters and marks of direction, which print nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\ufffe\uffff]/gu;

/** Adds a run of glyphs where it stands on the page, and says where the next goes. */
export function drawText(run: unknown, state: GraphicsState, text: TextPosition, glyphs: Glyph[]): TextPosition {
  let {x, y} = text;
  for (const glyph of Array.isArray(run) ? run : []) {
    if (typeof glyph === "number") {
      if (state.font.vertical) y -= (glyph * state.fontSize) / 1000;
      else x -= ((glyph * state.fontSize) / 1000) * state.hScale;
    } else if (isGlyph(glyph)) {
      const {from, to} = state.font.vertical ? vertical(glyph, state, x, y) : horizontal(glyph, state, x, y);
      addGlyph(glyph, state, text, from, glyphs);
      x = to.x;
      y = to.y;
    }
  }
  return {...text, x, y};
}

function isGlyph(value: unknown): value is ShownGlyph {
  return typeof value === "object" && value !== null && "unicode" in value && "width" in value;
}

interface Step {
  /** Lower left corner of the glyph, and its width. */
  readonly from: {readonly x: number; readonly y: number; readonly width: number};
  readonly to: {readonly x: number; readonly y: number};
}

function horizontal(glyph: ShownGlyph, state: GraphicsState, x: number, y: number): Step {
  const width = glyph.width * state.font.scale * state.fontSize;
  const advance = width + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  return {from: {x, y: y + state.rise, width: width * state.hScale}, to: {x: x + advance * state.hScale, y}};
}

/** Of vertical writing, a glyph hangs below its origin, half its width to the left of it. */
function vertical(glyph: ShownGlyph, state: GraphicsState, x: number, y: number): Step {
  const scale = state.font.scale * state.fontSize;
  const [advance = -1000, left = glyph.width / 2, down = 880] = glyph.vmetric ?? state.font.metrics;
  const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  const from = {
    x: x - (glyph.vmetric ? left : glyph.width / 2) * scale * state.hScale,
    y: y - down * scale + state.rise,
    width: glyph.width * scale * state.hScale
  };
  return {from, to: {x, y: y + advance * scale - spacing}};
}

function addGlyph(
  glyph: ShownGlyph,
  state: GraphicsState,
  {matrix}: TextPosition,
  from: Step["from"],
  glyphs: Glyph[]
): void {
  const text = toPlainCharacters(glyph.unicode).replace(/\s/g, " ").replace(UNSEEN, "");
  if (!text) return;
  const toPage = multiply(state.ctm, matrix);
  const start = apply(toPage, from.x, from.y);
  const end = apply(toPage, from.x + from.width, from.y);
  const up = apply(toPage, from.x, from.y + state.fontSize);
  const rise = {x: up.x - start.x, y: up.y - start.y};
  const corner = (p: {x: number; y: number}, share: number) => ({x: p.x + rise.x * share, y: p.y + rise.y * share});
  const corners = [corner(start, ASCENT), corner(start, -DESCENT), corner(end, ASCENT), corner(end, -DESCENT)];
  const xs = corners.map((p) => p.x);
  const ys = corners.map((p) => p.y);
  glyphs.push({
    text,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
    base: start.y,
    size: Math.hypot(rise.x, rise.y),
    turn: turnOf(rise),
    clip: state.clip
  });
}

/** By the direction in which the letters stand; y runs down. */
function turnOf({x, y}: {x: number; y: number}): number {
  const degrees = (Math.atan2(x, -y) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90) * 90;
  return Math.abs(degrees - quarter) > 5 ? -1 : (quarter + 360) % 360;
}
