import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {layOutSlopes, type SlopePanel} from "./lay-out-slopes.js";
import {markAddress} from "./mark-address.js";
import {digitsOf, type Quantity} from "./quantity.js";
import {signedDigits} from "./signed-digits.js";

/** One amount at two points in time. */
export interface SlopeRow {
  readonly key: string;
  readonly label: string;
  readonly before: Quantity;
  readonly after: Quantity;
  /** In percent, with its sign. */
  readonly change?: Quantity | null;
  /** What the story is about. */
  readonly marked?: boolean;
}

export interface SlopeOptions extends ChartOptions {
  /** What the two points in time are called. */
  readonly times?: readonly [string, string];
}

/**
 * Plot options of amounts at two points in time, each in a panel of its own from nought. Panels begin at one height, so
 * that slopes compare changes in percent whatever the amounts; for comparing the amounts themselves, a dumbbell is better.
 * None may be below nought.
 */
export function slope(
  rows: readonly SlopeRow[],
  {width = 640, fontSize = 14, times = ["", ""], ...options}: SlopeOptions = {}
): Plot.PlotOptions {
  const {panels, height} = layOutSlopes(rows, {width, fontSize});
  const left = {x: "x1", textAnchor: "start"} as const;
  const right = {x: "x2", textAnchor: "end"} as const;
  const small = {y: "timesY", fontSize: fontSize - 2, fill: "var(--muted)"};
  const strong = {fill: inkOf, fontWeight: 600};
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      ...panels.map((p) =>
        Plot.areaY(endsOf(p), {x: "x", y1: p.base, y2: "y", fill: "var(--hairline)", fillOpacity: 0.6})
      ),
      Plot.ruleY(panels, {y: "base", x1: "x1", x2: "x2", stroke: "var(--rule)"}),
      Plot.link(panels, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: colourOf, strokeWidth: 2}),
      Plot.dot(panels, {x: "x1", y: "y1", r: 3.5, fill: colourOf, href: href("before")}),
      Plot.dot(panels, {x: "x2", y: "y2", r: 3.5, fill: colourOf, href: href("after")}),
      Plot.text(panels, {
        ...left,
        y: "labelY",
        text: "label",
        lineAnchor: "top",
        lineHeight: LINE_HEIGHT,
        fill: "var(--ink)"
      }),
      Plot.text(
        panels.filter(({row}) => row.change),
        {
          ...left,
          ...strong,
          y: "changeY",
          text: ({row}) => row.change && signedDigits(row.change),
          fontSize: fontSize + 4,
          href: href("change")
        }
      ),
      Plot.text(panels, {
        ...left,
        y: "beforeY",
        text: ({row}) => digitsOf(row.before),
        fill: "var(--muted)",
        href: href("before")
      }),
      Plot.text(panels, {...right, ...strong, y: "afterY", text: ({row}) => digitsOf(row.after), href: href("after")}),
      Plot.text(panels, {...left, ...small, text: () => times[0]}),
      Plot.text(panels, {...right, ...small, text: () => times[1]})
    ],
    ...options
  };
}

function endsOf({x1, x2, y1, y2}: SlopePanel) {
  return [
    {x: x1, y: y1},
    {x: x2, y: y2}
  ];
}

function href(column: "before" | "after" | "change") {
  return ({row}: SlopePanel) => markAddress(row.key, column);
}

function colourOf({row}: SlopePanel): string {
  return row.marked ? "var(--cinnabar)" : "var(--slate)";
}

function inkOf({row}: SlopePanel): string {
  return row.marked ? "var(--cinnabar)" : "var(--ink)";
}
