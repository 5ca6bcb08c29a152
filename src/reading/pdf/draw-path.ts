import type {GraphicsState} from "./graphics-state.js";
import type {Frame, Stroke} from "./ink.js";
import {apply, type Point, scaleOf} from "./matrix.js";

/** What paths leave on a page. */
export interface Paper {
  readonly strokes: Stroke[];
  /** Coloured areas: a white line is seen on them and nowhere else. */
  readonly fills: Frame[];
  /** How many filled shapes have curves. */
  shapes: number;
}

/** How pdf.js writes a path: an operator, then its points. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

const STROKES = /^(?:close)?(?:(?:eo|EO)?[Ff]ill)?[Ss]troke$/;
const FILLS = /^(?:eoFill|fill)$/;
/** A filled rectangle thinner than this many points, and much longer than thick, is drawn as a line. */
const THICKEST = 3;
const SHAPE = 2;
const MOST_FILLS = 2000;

/**
 * Adds what a path that is painted by the operator `paint` leaves: the straight lines that are stroked, and filled rectangles,
 * those that are so thin that they are lines as lines.
 */
export function drawPath(path: Float32Array, paint: string, state: GraphicsState, paper: Paper): void {
  const isFilled = FILLS.test(paint);
  if (!isFilled && !STROKES.test(paint)) return;
  const width = state.lineWidth * scaleOf(state.ctm);
  for (const corners of subpaths(path, state, paint.startsWith("close"))) {
    if (isFilled && corners.includes(null)) paper.shapes++;
    else if (isFilled) addFill(corners, state.whiteFill, paper);
    else addLines(corners, width, state.whiteStroke, paper);
  }
}

/** Corners of each subpath, transformed; a gap (null) where a curve runs. */
function subpaths(path: Float32Array, {ctm}: GraphicsState, closes: boolean): readonly (readonly (Point | null)[])[] {
  const all: (Point | null)[][] = [];
  let current: (Point | null)[] = [];
  const at = (i: number) => apply(ctm, path[i] ?? 0, path[i + 1] ?? 0);
  for (let i = 0; i < path.length; ) {
    const op = path[i];
    i++;
    if (op === MOVE) {
      current = [at(i)];
      all.push(current);
      i += 2;
    } else if (op === LINE) {
      current.push(at(i));
      i += 2;
    } else if (op === CURVE || op === QUADRATIC) {
      const length = op === CURVE ? 6 : 4;
      current.push(null, at(i + length - 2));
      i += length;
    } else if (op === CLOSE) current.push(current[0] ?? null);
    else break;
  }
  if (closes) for (const corners of all) corners.push(corners[0] ?? null);
  return all;
}

function addLines(corners: readonly (Point | null)[], width: number, isWhite: boolean, paper: Paper): void {
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1], corners[i]];
    if (a && b) addLine({x1: a.x, y1: a.y, x2: b.x, y2: b.y, width}, isWhite, paper);
  }
}

function addLine(line: Stroke, isWhite: boolean, {strokes, fills}: Paper): void {
  if (line.x1 === line.x2 && line.y1 === line.y2) return;
  if (!isWhite || fills.some((fill) => liesOn(line, fill))) strokes.push(line);
}

/** Its middle does, be it at the very edge. */
function liesOn({x1, y1, x2, y2}: Stroke, {left, top, right, bottom}: Frame): boolean {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
}

function addFill(corners: readonly (Point | null)[], isWhite: boolean, paper: Paper): void {
  const points = corners.filter((p) => p !== null);
  if (points.length < 2) return;
  const xs = points.map(({x}) => x);
  const ys = points.map(({y}) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width > height * SHAPE)
    addLine({x1: left, y1: y, x2: right, y2: y, width: height}, isWhite, paper);
  else if (width <= THICKEST && height > width * SHAPE)
    addLine({x1: x, y1: top, x2: x, y2: bottom, width}, isWhite, paper);
  else if (!isWhite && paper.fills.length < MOST_FILLS) paper.fills.push({left, top, right, bottom});
}
