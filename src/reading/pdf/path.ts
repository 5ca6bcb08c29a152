import type {Frame} from "./ink.js";
import {apply, type Matrix} from "./matrix.js";

/** The upright frame around transformed bounds [x1, y1, x2, y2]; null where there are none. */
export function frameOf(bounds: unknown, ctm: Matrix): Frame | null {
  if (!(bounds instanceof Float32Array || Array.isArray(bounds)) || bounds.length < 4) return null;
  const [x1, y1, x2, y2] = Array.from(bounds, Number);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
  const corners = [apply(ctm, x1, y1), apply(ctm, x2, y1), apply(ctm, x1, y2), apply(ctm, x2, y2)];
  const xs = corners.map(({x}) => x);
  const ys = corners.map(({y}) => y);
  return {left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys)};
}

/** What two frames share; a frame without extent where they share nothing. */
export function clipTo(a: Frame, b: Frame): Frame {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom))
  };
}
