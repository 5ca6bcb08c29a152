/** A transformation of the plane: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return {x: a * x + c * y + e, y: b * x + d * y + f};
}

/** How much longer a unit becomes: the root of the change of area. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Six numbers of an operator's arguments; the identity for anything else, which moves nothing. */
export function toMatrix(values: unknown): Matrix {
  if (!isNumbers(values)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}

function isNumbers(values: unknown): values is ArrayLike<number> & Iterable<number> {
  return (values instanceof Float32Array || Array.isArray(values)) && values.length >= 6;
}
