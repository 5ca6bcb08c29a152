import type * as Plot from "@observablehq/plot";
import {type Run, unitDashes} from "./unit-dashes.js";

/** What one thing is drawn as. */
export type UnitShape = "vehicle" | "square";

/** A dash of a thing of width 1: where it begins, how far above or below the middle, how long and thick. */
interface Dash {
  readonly offset: number;
  readonly rise: number;
  readonly length: number;
  readonly thick: number;
}

/** The first dash is the body, which carries the address. A vehicle is seen from its side. */
const SHAPES: Readonly<Record<UnitShape, {readonly round: boolean; readonly dashes: readonly [Dash, ...Dash[]]}>> = {
  vehicle: {
    round: true,
    dashes: [
      {offset: 0, rise: 0.04, length: 1, thick: 0.3},
      {offset: 0.17, rise: -0.14, length: 0.6, thick: 0.34},
      {offset: 0.12, rise: 0.2, length: 0.22, thick: 0.22},
      {offset: 0.66, rise: 0.2, length: 0.22, thick: 0.22}
    ]
  },
  square: {round: false, dashes: [{offset: 0, rise: 0, length: 1, thick: 1}]}
};
/** Of an outline, in pixels. */
const OUTLINE = 1.3;

export interface ShapeOptions<D> {
  readonly runs: (datum: D) => readonly Run[];
  readonly pitch: number;
  readonly width: number;
  readonly shape: UnitShape;
  readonly outlined: boolean;
  readonly stroke: string;
  readonly href: (datum: D) => string;
}

/** Marks of things in runs: filled, or outlined: drawn in their colour first, then in that of paper, smaller. */
export function unitShapes<D>(data: readonly D[], options: ShapeOptions<D>): Plot.Markish[] {
  const {runs, pitch, width, shape, outlined, stroke, href} = options;
  const {round, dashes} = SHAPES[shape];
  const draw = ({offset, rise, length, thick}: Dash, inset: number, colour: string, address: boolean) =>
    unitDashes(data, {
      runs,
      pitch,
      offset: offset * width + inset,
      rise: rise * width,
      length: length * width - 2 * inset,
      thick: thick * width - 2 * inset,
      round,
      stroke: colour,
      ...(address && {href})
    });
  const [body] = dashes;
  const above = (dash: Dash) => dash.rise <= body.rise;
  return [
    ...dashes.map((dash) => draw(dash, 0, stroke, dash === body)),
    ...(outlined ? dashes.filter(above).map((dash) => draw(dash, OUTLINE, "var(--paper)", false)) : [])
  ];
}
