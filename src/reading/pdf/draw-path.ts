import type {GraphicsState} from "./graphics-state.js";
import type {Stroke} from "./ink.js";
import {apply, type Point, scaleOf} from "./matrix.js";

/** How pdf.js writes a path: an operator, then its points. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** A filled rectangle thinner than this many points, and much longer than thick, is drawn as a line. */
const THICKEST = 3;
const SHAPE = 2;

const STROKES = /^(?:close)?(?:(?:eo|EO)?[Ff]ill)?[Ss]troke$/;
const FILLS = /^(?:eoFill|fill)$/;

/**
 * Adds the straight lines of a path that is painted by the operator `paint`: those that are stroked, and filled rectangles so
 * thin that they are lines. Returns how many filled shapes have curves.
 */
export function drawPath(path: Float32Array, paint: string, state: GraphicsState, strokes: Stroke[]): number {
  const isStroked = STROKES.test(paint) && !state.whiteStroke;
  const isFilled = FILLS.test(paint) && !state.whiteFill;
  if (!isStroked && !isFilled) return 0;
  const width = state.lineWidth * scaleOf(state.ctm);
  let shapes = 0;
  for (const corners of subpaths(path, state, paint.startsWith("close"))) {
    if (isFilled && corners.includes(null)) shapes++;
    else if (isFilled) addBar(corners, strokes);
    else addLines(corners, width, strokes);
  }
  return shapes;
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

function addLines(corners: readonly (Point | null)[], width: number, strokes: Stroke[]): void {
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1], corners[i]];
    if (a && b && (a.x !== b.x || a.y !== b.y)) strokes.push({x1: a.x, y1: a.y, x2: b.x, y2: b.y, width});
  }
}

function addBar(corners: readonly (Point | null)[], strokes: Stroke[]): void {
  const points = corners.filter((p) => p !== null);
  if (points.length < 2) return;
  const xs = points.map(({x}) => x);
  const ys = points.map(({y}) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [wide, high] = [right - left, bottom - top];
  if (high <= THICKEST && wide > high * SHAPE) strokes.push({x1: left, y1: y, x2: right, y2: y, width: high});
  else if (wide <= THICKEST && high > wide * SHAPE) strokes.push({x1: x, y1: top, x2: x, y2: bottom, width: wide});
}
