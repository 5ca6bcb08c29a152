import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {layOutStrip, type StripDigits, type StripDot, type StripGroup, type StripLayout} from "./lay-out-strip.js";
import {markAddress} from "./mark-address.js";
import type {Quantity} from "./quantity.js";

export interface StripRow {
  readonly key: string;
  readonly label: string;
  /** What its group is called, and on which side of the target is better. */
  readonly group: string;
  /** Result ÷ target in percent; null where the target is nought. */
  readonly ratio: Quantity | null;
  /** The result is the target, to the digit. */
  readonly exact: boolean;
  /** What the story is about. */
  readonly marked?: boolean;
}

export interface StripOptions extends ChartOptions {
  /** What the line at 100% is called. */
  readonly title: string;
  /** In percent: what is beyond it is drawn at the right edge, with its digits. */
  readonly limit?: number;
}

/**
 * Plot options of results against targets, one dot each, on one scale from nought: result ÷ target in percent. Those exactly on
 * target are piled up and counted, the others hang at their places. For whether targets are met, missed or copied; the sizes
 * behind the percentages are not seen.
 */
export function strip(
  rows: readonly StripRow[],
  {title, limit = 200, width = 640, fontSize = 14, ...options}: StripOptions
): Plot.PlotOptions {
  const layout = layOutStrip(rows, {width, fontSize, limit});
  const {dots, beyond, digits, radius, height} = layout;
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      ...(rows.length ? scale(layout, title, fontSize, limit) : []),
      ...names(layout),
      Plot.dot(dots, {x: "x", y: "y", r: radius, fill: fillOf, href}),
      Plot.dot(beyond, {x: "x", y: "y", r: radius, symbol: "triangle", rotate: 90, fill: fillOf, href}),
      Plot.text(
        digits.filter(({anchor}) => anchor === "middle"),
        {x: "x", y: "y", text: "text", fill: inkOf, href}
      ),
      Plot.text(
        digits.filter(({anchor}) => anchor === "end"),
        {x: "x", y: "y", dx: 10, text: "text", textAnchor: "start", fill: inkOf, href}
      )
    ],
    ...options
  };
}

function scale({target, toX, right, top, height}: StripLayout, title: string, fontSize: number, limit: number) {
  const ticks = [0, limit / 4, limit / 2, (limit * 3) / 4, limit].filter((tick) => tick !== 100);
  const y = height - fontSize * 0.6;
  const tick = {text: "text", x: "x", y: "y", fill: "var(--muted)"} as const;
  const at = (value: number) => ({text: value === limit ? `${value}%` : String(value), x: toX(value), y});
  return [
    Plot.link(ticks, {x1: toX, x2: toX, y1: top, y2: height - fontSize * 1.4, stroke: "var(--hairline)"}),
    Plot.link([target], {x1: target, x2: target, y1: top, y2: height - fontSize * 1.4, stroke: "var(--rule)"}),
    Plot.text([at(0)], {...tick, textAnchor: "start", dx: -toX(0)}),
    Plot.text(ticks.slice(1, -1).map(at), tick),
    Plot.text([{...at(limit), x: right}], {...tick, textAnchor: "end"}),
    Plot.text([{...at(100), text: "100"}], tick),
    Plot.text([{text: title, x: target, y: fontSize * 0.6}], tick)
  ];
}

function names({groups, right, target}: StripLayout): Plot.Markish[] {
  return [
    Plot.link(groups, {x1: 0, x2: right, y1: "y", y2: "y", stroke: "var(--rule)", strokeOpacity: 0.6}),
    Plot.text(groups, {
      text: "label",
      x: 0,
      y: "labelY",
      textAnchor: "start",
      lineAnchor: "bottom",
      lineHeight: LINE_HEIGHT,
      fill: "var(--ink)",
      stroke: "var(--paper)",
      strokeWidth: 4
    }),
    Plot.text(groups, {
      text: "count",
      x: target,
      y: "countY",
      fontWeight: 600,
      fill: ({marked}: StripGroup) => (marked ? "var(--cinnabar)" : "var(--ink)"),
      stroke: "var(--paper)",
      strokeWidth: 4
    })
  ];
}

function href({row}: StripDot): string {
  return markAddress(row.key, row.ratio ? "ratio" : "result");
}

function fillOf({row}: StripDot): string {
  return row.marked ? "var(--cinnabar)" : "var(--slate)";
}

function inkOf({row}: StripDigits): string {
  return row.marked ? "var(--cinnabar)" : "var(--ink)";
}
