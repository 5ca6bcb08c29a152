/** A rectangle in points from the upper left corner of the page as it is read. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A character as drawn. Its box runs along the direction of its text. */
export interface Glyph extends Frame {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  /** Degrees clockwise by which its text is turned: 0, 90, 180, 270, or -1 for any other. */
  readonly turn: number;
  /** What of the page could be seen when it was drawn. */
  readonly clip: Frame;
}

/** A straight line as drawn, of whatever direction. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

/** All that a page draws and that reading needs. */
export interface Ink {
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  /** Share of the page that pictures cover, and how many shapes with curves are filled: letters drawn as outlines. */
  readonly pictures: number;
  readonly shapes: number;
  /** Glyphs whose characters the file does not tell. */
  readonly unknown: number;
}
