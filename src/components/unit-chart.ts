import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {type Bracket, layOutUnits, type UnitBand} from "./lay-out-units.js";
import {markAddress} from "./mark-address.js";
import {digitsOf, type Quantity} from "./quantity.js";
import {type UnitShape, unitShapes} from "./unit-shapes.js";

/** A number of things. Those of one group stand together. */
export interface UnitRow {
  readonly key: string;
  /** Heads its rows; empty where there is nothing to head. */
  readonly group: string;
  readonly label: string;
  /** Whole, not below nought. */
  readonly count: Quantity;
  /** What the story is about: outlined, for it is what one of two counts does not have. */
  readonly marked?: boolean;
  /** What its group adds up to: a bracket beside the group instead of things. */
  readonly total?: boolean;
}

/**
 * Plot options of things drawn one by one, each number of them with its name and its digits; a bracket holds the numbers of a
 * group together. For some tens or hundreds of things that a reader can imagine; thousands are better as bars.
 */
export function unitChart(
  rows: readonly UnitRow[],
  {width = 640, fontSize = 14, shape = "square", ...options}: ChartOptions & {readonly shape?: UnitShape} = {}
): Plot.PlotOptions {
  const {bands, brackets, headings, size, pitch, height} = layOutUnits(rows, {
    width,
    fontSize,
    tall: shape === "vehicle" ? 0.62 : 1
  });
  const things = (outlined: boolean) =>
    unitShapes(
      bands.filter(({row}) => Boolean(row.marked) === outlined),
      {runs: runsOf, pitch, width: size, shape, outlined, stroke: outlined ? "var(--cinnabar)" : "var(--slate)", href}
    );
  const label = {text: "label", textAnchor: "start", lineAnchor: "top", lineHeight: LINE_HEIGHT} as const;
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      Plot.text(headings, {x: "x", y: "y", text: "text", textAnchor: "start", fontWeight: 600, fill: "var(--ink)"}),
      Plot.text(bands, {...label, x: 0, y: "labelY", fill: "var(--ink)"}),
      ...things(false),
      ...things(true),
      Plot.text(bands, {
        text: digits,
        x: "x",
        y: "y",
        textAnchor: "start",
        fontWeight: 600,
        fill: ({row}: UnitBand) => (row.marked ? "var(--cinnabar)" : "var(--ink)"),
        href
      }),
      Plot.line(brackets.flatMap(toCorners), {x: "x", y: "y", z: "key", stroke: "var(--rule)"}),
      ...beside(brackets, fontSize)
    ],
    ...options
  };
}

/** Digits of a bracket's total, and below them what it is, in the middle of its height. */
function beside(brackets: readonly Bracket[], fontSize: number): Plot.Markish[] {
  const line = fontSize * LINE_HEIGHT;
  const top = ({label, y1, y2}: Bracket) => (y1 + y2 - (label.split("\n").length + 1) * line) / 2;
  const text = {x: "x", textAnchor: "start", lineAnchor: "top", lineHeight: LINE_HEIGHT} as const;
  return [
    Plot.text(brackets, {...text, text: digits, y: top, fontWeight: 600, fill: "var(--ink)", href}),
    Plot.text(brackets, {...text, text: "label", y: (b: Bracket) => top(b) + line, fill: "var(--muted)"})
  ];
}

function toCorners({row, x1, x2, y1, y2}: Bracket) {
  return [
    {key: row.key, x: x1, y: y1},
    {key: row.key, x: x2, y: y1},
    {key: row.key, x: x2, y: y2},
    {key: row.key, x: x1, y: y2}
  ];
}

function runsOf({runs}: UnitBand) {
  return runs;
}

function digits({row}: UnitBand | Bracket): string {
  return digitsOf(row.count);
}

function href({row}: UnitBand | Bracket): string {
  return markAddress(row.key, "count");
}
