import type {Frame} from "./ink.js";
import {IDENTITY, type Matrix} from "./matrix.js";

/** What of a font places its glyphs. */
export interface GlyphFont {
  /** From the glyph's own units to text units. */
  readonly scale: number;
  readonly vertical: boolean;
  /** Of vertical writing: advance and origin of glyphs that have none of their own. */
  readonly metrics: readonly number[];
}

/** The part of a page's state that decides where text and lines come to stand; `save` keeps it, `restore` brings it back. */
export interface GraphicsState {
  readonly ctm: Matrix;
  readonly clip: Frame;
  readonly lineWidth: number;
  /** Drawn in white: seen on paper by nobody. */
  readonly whiteStroke: boolean;
  readonly whiteFill: boolean;
  readonly font: GlyphFont;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly hScale: number;
  readonly leading: number;
  readonly rise: number;
}

/** Where the next text goes; not part of what is saved. */
export interface TextPosition {
  readonly matrix: Matrix;
  readonly lineX: number;
  readonly lineY: number;
  readonly x: number;
  readonly y: number;
}

export const NO_FONT: GlyphFont = {scale: 0.001, vertical: false, metrics: []};

export const TEXT_START: TextPosition = {matrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0};

export function toInitialState(ctm: Matrix, clip: Frame): GraphicsState {
  return {
    ctm,
    clip,
    lineWidth: 1,
    whiteStroke: false,
    whiteFill: false,
    font: NO_FONT,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    hScale: 1,
    leading: 0,
    rise: 0
  };
}
