import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {layOutSteps, type StepDot, type StepLayout} from "./lay-out-steps.js";
import {markAddress} from "./mark-address.js";
import type {Quantity} from "./quantity.js";

export interface StepRow {
  readonly key: string;
  readonly label: string;
  readonly rate: Quantity;
  readonly score: Quantity;
  /** What the story is about. */
  readonly marked?: boolean;
  /** What is written beside its dot; one for each score. */
  readonly told?: string;
  /** Stands against the others, so that no step is inferred from it. */
  readonly odd?: boolean;
}

export interface StepOptions extends ChartOptions {
  /** The most that can be scored. */
  readonly most?: number;
  /** What the scales are of. */
  readonly titles: {readonly rate: string; readonly score: string};
}

/**
 * Plot options of points scored against a rate in percent, both from nought, and behind the dots the steps that fit them: a
 * bar for the rates known to earn a score, and a paler field between two bars, where the border must be. For rules that are
 * not printed but show in what they gave.
 */
export function stepDots(
  rows: readonly StepRow[],
  {titles, most = 0, width = 640, fontSize = 14, ...options}: StepOptions
): Plot.PlotOptions {
  const layout = layOutSteps(rows, {width, fontSize, most});
  const {dots, told, radius, height} = layout;
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      ...staircase(layout),
      ...(rows.length ? scales(layout, titles, fontSize) : []),
      Plot.dot(dots, {
        x: "x",
        y: "y",
        r: radius,
        fill: fillOf,
        stroke: "var(--paper)",
        strokeWidth: 1,
        href: ({row}: StepDot) => markAddress(row.key, "rate")
      }),
      ...(["start", "end"] as const).map((textAnchor) =>
        Plot.text(
          told.filter(({anchor}) => anchor === textAnchor),
          {
            text: "text",
            x: "x",
            y: "y",
            textAnchor,
            lineAnchor: "bottom",
            lineHeight: LINE_HEIGHT,
            fill: ({marked}: {readonly marked: boolean}) => (marked ? "var(--cinnabar)" : "var(--ink)"),
            stroke: "var(--paper)",
            strokeWidth: 4
          }
        )
      )
    ],
    ...options
  };
}

function staircase({steps, risers, left}: StepLayout): Plot.Markish[] {
  const level = {y1: "y", y2: "y"} as const;
  return [
    Plot.rect(risers, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "var(--hairline)", fillOpacity: 0.6}),
    Plot.link(steps, {x1: left, x2: "x1", ...level, stroke: "var(--hairline)"}),
    Plot.link(steps, {
      x1: "x1",
      x2: "x2",
      ...level,
      stroke: "var(--rule)",
      strokeWidth: 3,
      strokeLinecap: "round"
    })
  ];
}

function scales({steps, left, right, bottom, toX}: StepLayout, titles: StepOptions["titles"], fontSize: number) {
  const line = fontSize * LINE_HEIGHT;
  const ticks = [0, 20, 40, 60, 80, 100].map((rate) => ({text: rate === 100 ? "100%" : String(rate), x: toX(rate)}));
  const muted = {text: "text", x: "x", fill: "var(--muted)"} as const;
  const rates = steps.map(({rates: text, at: x, anchor, y}) => ({text, x, y: y + line * 0.75, anchor}));
  return [
    Plot.link([bottom], {x1: left, x2: right, y1: bottom + line * 1.5, y2: bottom + line * 1.5, stroke: "var(--rule)"}),
    Plot.text(ticks.slice(0, -1), {...muted, y: bottom + line * 2.1}),
    Plot.text(ticks.slice(-1), {...muted, y: bottom + line * 2.1, textAnchor: "end", dx: right - toX(100)}),
    Plot.text([{text: titles.rate, x: right}], {...muted, y: bottom + line * 3.1, textAnchor: "end"}),
    Plot.text([{text: titles.score, x: 0}], {...muted, y: line * 0.6, textAnchor: "start"}),
    Plot.text(steps, {text: "score", x: left - 12, y: "y", textAnchor: "end", fill: "var(--ink)", fontWeight: 600}),
    ...(["start", "end"] as const).map((textAnchor) =>
      Plot.text(
        rates.filter(({anchor}) => anchor === textAnchor),
        {...muted, y: "y", textAnchor}
      )
    )
  ];
}

function fillOf({row}: StepDot): string {
  return row.marked ? "var(--cinnabar)" : "var(--ink)";
}
