import * as Plot from "@observablehq/plot";
import {type Label, layOutBars, type Segment} from "./lay-out-bars.js";

/** A part of one of the bars. `value` is a number because pixels are; `text` is what is printed. */
export interface SplitRow {
  /** The bar that it is part of. */
  readonly bar: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** What the story is about. */
  readonly marked: boolean;
}

export interface SplitBarsOptions extends Plot.PlotOptions {
  readonly width?: number;
  readonly fontSize?: number;
}

/**
 * Plot options of wholes and their parts: one bar a whole, from nought, its parts one after another, each labelled where it
 * stands. For wholes that are to be compared as wholes; many small parts of one whole are better as ranked bars.
 */
export function splitBars(
  rows: readonly SplitRow[],
  {width = 640, fontSize = 14, ...options}: SplitBarsOptions = {}
): Plot.PlotOptions {
  const {segments, labels, headings, height} = layOutBars(rows, {width, fontSize});
  const text = {x: "x", y: "y", text: "text"} as const;
  return {
    width,
    height,
    margin: 0,
    style: {fontSize: `${fontSize}px`, fontFamily: "inherit", overflow: "visible"},
    x: {axis: null, domain: [0, width], range: [0, width]},
    y: {axis: null, domain: [0, height], range: [0, height]},
    marks: [
      Plot.rect(segments, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: fillOf}),
      Plot.link(
        labels.filter((l) => l.leader),
        {x1: "at", x2: "at", y1: "from", y2: "to", stroke: "var(--rule)"}
      ),
      Plot.text(headings, {...text, textAnchor: "start", fontWeight: 600, fill: "var(--ink)"}),
      ...(["start", "middle", "end"] as const).map((textAnchor) =>
        Plot.text(
          labels.filter((l) => l.anchor === textAnchor),
          {...text, textAnchor, fill: inkOf}
        )
      )
    ],
    ...options
  };
}

function fillOf({marked}: Segment): string {
  return marked ? "var(--cinnabar)" : "var(--muted)";
}

function inkOf({inside, marked}: Label): string {
  if (inside) return "var(--paper)";
  return marked ? "var(--cinnabar)" : "var(--ink)";
}
