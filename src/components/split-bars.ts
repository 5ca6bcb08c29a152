import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions} from "./chart-options.js";
import {type Label, layOutBars, type Segment} from "./lay-out-bars.js";
import {markAddress} from "./mark-address.js";
import type {Quantity} from "./quantity.js";

/** A part of one of the bars. */
export interface SplitRow {
  /** The bar that it is part of. */
  readonly bar: string;
  readonly key: string;
  readonly label: string;
  readonly amount: Quantity;
  /** What the story is about. */
  readonly marked: boolean;
}

/**
 * Plot options of wholes and their parts: one bar a whole, from nought, its parts one after another, each labelled where it
 * stands. For wholes that are to be compared as wholes; many small parts of one whole are better as ranked bars.
 */
export function splitBars(
  rows: readonly SplitRow[],
  {width = 640, fontSize = 14, ...options}: ChartOptions = {}
): Plot.PlotOptions {
  const {segments, labels, headings, height} = layOutBars(rows, {width, fontSize});
  const text = {x: "x", y: "y", text: "text"} as const;
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      Plot.rect(segments, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: fillOf, href}),
      Plot.link(
        labels.filter((l) => l.leader),
        {x1: "at", x2: "at", y1: "from", y2: "to", stroke: "var(--rule)"}
      ),
      Plot.text(headings, {...text, textAnchor: "start", fontWeight: 600, fill: "var(--ink)"}),
      ...(["start", "middle", "end"] as const).map((textAnchor) =>
        Plot.text(
          labels.filter((l) => l.anchor === textAnchor),
          {...text, textAnchor, fill: inkOf, href}
        )
      )
    ],
    ...options
  };
}

function href({key}: Segment | Label): string {
  return markAddress(key, "amount");
}

function fillOf({marked}: Segment): string {
  return marked ? "var(--cinnabar)" : "var(--muted)";
}

function inkOf({inside, marked}: Label): string {
  if (inside) return "var(--paper)";
  return marked ? "var(--cinnabar)" : "var(--ink)";
}
