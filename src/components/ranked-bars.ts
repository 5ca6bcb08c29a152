import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {layOutRows} from "./lay-out-rows.js";
import {markAddress} from "./mark-address.js";
import {digitsOf, type Quantity} from "./quantity.js";
import {toWidth} from "./text-width.js";

export interface RankedRow {
  readonly key: string;
  readonly label: string;
  readonly amount: Quantity;
  /** What the story is about. */
  readonly marked?: boolean;
}

/**
 * Plot options of amounts one below another, from nought, in the order given, each with its name and its digits. For
 * comparing sizes; where parts make up a whole that matters, nested bars are better. Amounts must be of one unit, none
 * below nought.
 */
export function rankedBars(
  rows: readonly RankedRow[],
  {width = 640, fontSize = 14, ...options}: ChartOptions = {}
): Plot.PlotOptions {
  const {bands, left, height} = layOutRows(rows, {width, fontSize});
  const digits = Math.max(0, ...rows.map(({amount}) => toWidth(digitsOf(amount)) * fontSize));
  const longest = Math.max(0, ...rows.map(({amount}) => amount.value));
  const href = ({row}: (typeof bands)[number]) => markAddress(row.key, "amount");
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, longest || 1], range: [left, width - digits - 8]},
    marks: [
      Plot.text(bands, {
        text: "label",
        y: "labelY",
        frameAnchor: "left",
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: LINE_HEIGHT,
        fill: "var(--ink)"
      }),
      Plot.rect(bands, {x1: 0, x2: ({row}) => row.amount.value, y1: "y1", y2: "y2", fill: fillOf, href}),
      Plot.ruleX([0], {stroke: "var(--rule)", y1: bands[0]?.y1 ?? 0, y2: height}),
      Plot.text(bands, {
        text: ({row}) => digitsOf(row.amount),
        x: ({row}) => row.amount.value,
        y: "y",
        dx: 6,
        textAnchor: "start",
        fill: inkOf,
        fontWeight: 600,
        href
      })
    ],
    ...options
  };
}

function fillOf({row}: {readonly row: RankedRow}): string {
  return row.marked ? "var(--cinnabar)" : "var(--slate)";
}

function inkOf({row}: {readonly row: RankedRow}): string {
  return row.marked ? "var(--cinnabar)" : "var(--ink)";
}
