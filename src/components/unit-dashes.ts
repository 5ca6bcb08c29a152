import * as Plot from "@observablehq/plot";

/** Things side by side on one line: where the first begins, the line's middle, and how many there are. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export interface DashOptions<D> {
  readonly runs: (datum: D) => readonly Run[];
  /** From the beginning of one thing to that of the next. */
  readonly pitch: number;
  /** Of the dash, from the beginning of its thing and from the line's middle. */
  readonly offset?: number;
  readonly rise?: number;
  readonly length: number;
  readonly thick: number;
  /** Dashes end in half circles, which are part of their length. */
  readonly round?: boolean;
  readonly stroke: string | ((datum: D) => string);
  readonly href?: (datum: D) => string;
}

/** A dash of no length is not drawn by every program that reads an SVG, even where its ends are round. */
const DOT = 0.01;

/**
 * A mark of many equal things: each datum is one path, its things the dashes of the path's lines. A thousand squares weigh
 * no more than a few lines, and every number is still one mark with one address.
 */
export function unitDashes<D>(
  data: readonly D[],
  {runs, pitch, offset = 0, rise = 0, length, thick, round = false, stroke, href}: DashOptions<D>
): Plot.Geo {
  const caps = round ? thick : 0;
  const dash = Math.max(DOT, length - caps);
  const toLine = ({x, y, count}: Run) => {
    const start = x + offset + caps / 2;
    return [
      [start, y + rise],
      // Ends in the gap after the last dash: shortened coordinates must not cut it.
      [start + (count - 1) * pitch + (dash + pitch) / 2, y + rise]
    ];
  };
  return Plot.geo(
    data.filter((d) => runs(d).length > 0),
    {
      geometry: (d: D) => ({type: "MultiLineString", coordinates: runs(d).map(toLine)}),
      stroke,
      strokeWidth: short(thick),
      strokeDasharray: `${short(dash)} ${short(pitch - dash)}`,
      strokeLinecap: round ? "round" : "butt",
      ...(href && {href})
    }
  );
}

/** Sums to the pitch again, or the last thing of a long line would stand off its place. */
function short(length: number): number {
  return +length.toFixed(2);
}
