import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {type DivergingBar, type DivergingPanel, layOutDiverging} from "./lay-out-diverging.js";
import {markAddress} from "./mark-address.js";
import type {Quantity} from "./quantity.js";

/** A change, and the same in another reading: in percent and in money, as printed and as computed. */
export interface DivergingRow {
  readonly key: string;
  readonly label: string;
  readonly change: Quantity;
  readonly other?: Quantity | null;
  /** What the story is about. */
  readonly marked?: boolean;
}

export interface DivergingOptions extends ChartOptions {
  /** What the first reading is called, and the second. */
  readonly titles?: readonly string[];
}

/**
 * Plot options of changes on either side of nought, less to the left, more to the right, in one reading or two: each reading
 * has an axis of its own, so that what is large in percent may be seen to be small in money. Each reading is of one unit.
 */
export function divergingPair(
  rows: readonly DivergingRow[],
  {width = 640, fontSize = 14, titles = [], ...options}: DivergingOptions = {}
): Plot.PlotOptions {
  const {panels, height} = layOutDiverging(rows, {width, fontSize, titles});
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: panels.flatMap((panel) => marksOf(panel, fontSize)),
    ...options
  };
}

function marksOf(panel: DivergingPanel, fontSize: number): Plot.Markish[] {
  const {bars, labels, title, left, titleY} = panel;
  return [
    Plot.ruleX([panel], {x: "nought", y1: "y1", y2: "y2", stroke: "var(--rule)"}),
    Plot.text(title ? [title] : [], {
      x: left,
      y: titleY,
      textAnchor: "start",
      fontSize: fontSize - 1,
      fill: "var(--muted)"
    }),
    Plot.text(labels, {
      text: "label",
      x: 0,
      y: "labelY",
      textAnchor: "start",
      lineAnchor: "top",
      lineHeight: LINE_HEIGHT,
      fill: "var(--ink)",
      // Above its bar on a narrow screen, a label stands in the way of the line of nought.
      stroke: "var(--paper)",
      strokeWidth: 4
    }),
    Plot.rect(bars, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: fillOf, href}),
    ...(["start", "end"] as const).map((textAnchor) =>
      Plot.text(
        bars.filter(({anchor}) => anchor === textAnchor),
        {text: "digits", x: "digitsX", y: "y", textAnchor, fill: inkOf, fontWeight: 600, href}
      )
    )
  ];
}

function href({row, column}: DivergingBar): string {
  return markAddress(row.key, column);
}

function fillOf({row}: DivergingBar): string {
  return row.marked ? "var(--cinnabar)" : "var(--slate)";
}

function inkOf({row}: DivergingBar): string {
  return row.marked ? "var(--cinnabar)" : "var(--ink)";
}
