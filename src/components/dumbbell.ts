import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {type DumbbellLayout, layOutDumbbell, type Point, type Shape} from "./lay-out-dumbbell.js";
import {markAddress} from "./mark-address.js";
import type {Quantity} from "./quantity.js";

export interface DumbbellRow {
  readonly key: string;
  readonly label: string;
  /** What the story is about. */
  readonly marked?: boolean;
}

/** One of the two or three stages that each row went through, in order: the row's property, and what it is called. */
export interface Dot<K extends string> {
  readonly name: K;
  readonly title: string;
}

/** Of paper around a ring or a dot, so that a join ends at it. */
const HALO = 1.5;

/**
 * Plot options of rows that each went through two or three stages, on one scale from nought: a tick, a ring and a dot, joined,
 * with their digits in columns under the stages' names. Equal stages stand one inside another. For how far each row moved;
 * where only the last stage matters, ranked bars are better. Quantities must be of one unit; a stage may lack one.
 */
export function dumbbell<K extends string>(
  rows: readonly (DumbbellRow & Readonly<Record<K, Quantity | null>>)[],
  {dots, width = 640, fontSize = 14, ...options}: ChartOptions & {readonly dots: readonly Dot<K>[]}
): Plot.PlotOptions {
  const layout = layOutDumbbell(rows, dots, {width, fontSize});
  const {bands, heads, digits, joins, samples, points, anchor, height} = layout;
  const number = {textAnchor: anchor, fill: inkOf, href};
  const isLast = ({column}: {readonly column: string}) => column === dots.at(-1)?.name;
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      Plot.text(bands, {
        text: "label",
        x: 0,
        y: "labelY",
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: LINE_HEIGHT,
        fill: "var(--ink)"
      }),
      Plot.text(heads, {
        text: "text",
        x: "x",
        y: "y",
        textAnchor: anchor,
        lineAnchor: "top",
        lineHeight: LINE_HEIGHT,
        fill: "var(--muted)"
      }),
      ...tracks(layout),
      Plot.link(samples.slice(1), {
        x1: (_, i) => samples[i]?.x,
        x2: "x",
        y1: "y",
        y2: "y",
        stroke: "var(--rule)",
        strokeWidth: 1.5
      }),
      Plot.link(joins, {x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: strokeOf, strokeWidth: 2.5}),
      ...shapes(samples, false),
      ...shapes(points, true),
      // The last stage is what came of it.
      Plot.text(digits.filter(isLast), {text: "text", x: "x", y: "y", ...number, fontWeight: 600}),
      Plot.text(
        digits.filter((d) => !isLast(d)),
        {text: "text", x: "x", y: "y", ...number}
      )
    ],
    ...options
  };
}

/** A hair's line through each row leads from its name to its digits; nought is ruled. */
function tracks({points, noughts, from, to}: DumbbellLayout): Plot.Markish[] {
  const heights = [...new Set(points.map(({y}) => y))].map((y) => ({y}));
  return [
    Plot.link(heights, {x1: from, x2: to, y1: "y", y2: "y", stroke: "var(--hairline)"}),
    Plot.link(noughts, {x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: "var(--rule)"})
  ];
}

function shapes(points: readonly Point[], addressed: boolean): Plot.Markish[] {
  const of = (shape: Shape) => points.filter((p) => p.shape === shape);
  const link = addressed ? {href} : {};
  return [
    Plot.link(of("tick"), {
      x1: "x",
      x2: "x",
      y1: ({y}: Point) => y - 8,
      y2: ({y}: Point) => y + 8,
      stroke: strokeOf,
      strokeWidth: 2.5,
      ...link
    }),
    Plot.dot(of("ring"), {x: "x", y: "y", r: 6, fill: "var(--paper)", stroke: strokeOf, strokeWidth: 2, ...link}),
    Plot.dot(of("dot"), {
      x: "x",
      y: "y",
      r: 4 + HALO / 2,
      fill: inkOf,
      stroke: "var(--paper)",
      strokeWidth: HALO,
      ...link
    })
  ];
}

function href({key, column}: {readonly key: string; readonly column: string}): string {
  return markAddress(key, column);
}

function strokeOf({marked}: {readonly marked: boolean}): string {
  return marked ? "var(--cinnabar)" : "var(--slate)";
}

function inkOf({marked}: {readonly marked: boolean}): string {
  return marked ? "var(--cinnabar)" : "var(--ink)";
}
