import * as Plot from "@observablehq/plot";
import {toWidth} from "./text-width.js";

/** A bar from one running total to the next. `from` and `to` are numbers because pixels are; `text` is what is printed. */
export interface BridgeRow {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** A standing total, or a step up or down between totals. */
  readonly kind: "total" | "up" | "down";
}

export interface BridgeOptions extends Plot.PlotOptions {
  readonly width?: number;
  readonly fontSize?: number;
}

const COLOURS = {total: "var(--slate)", up: "var(--indigo)", down: "var(--ochre)"};

/**
 * Plot options of a bridge: horizontal bars, each beginning where the one before ends, labels at the left and printed
 * figures at the end of the bars. For what leads from one total to another; for parts of one total take ranked bars.
 */
export function bridge(
  rows: readonly BridgeRow[],
  {width = 640, fontSize = 14, ...options}: BridgeOptions = {}
): Plot.PlotOptions {
  const marginLeft = Math.max(0, ...rows.map((r) => toWidth(r.label))) * fontSize + 12;
  const marginRight = Math.max(0, ...rows.map((r) => toWidth(r.text))) * fontSize + 12;
  return {
    width,
    height: rows.length * fontSize * 2.6 + 8,
    marginTop: 4,
    marginBottom: 4,
    marginLeft,
    marginRight,
    style: {fontSize: `${fontSize}px`, fontFamily: "inherit"},
    x: {axis: null, domain: [0, Math.max(0, ...rows.flatMap((r) => [r.from, r.to]))]},
    y: {label: null, domain: rows.map((r) => r.label), padding: 0.35, tickSize: 0},
    marks: [
      Plot.barX(rows, {y: "label", x1: "from", x2: "to", fill: (r: BridgeRow) => COLOURS[r.kind]}),
      Plot.link(steps(rows), {x: "at", y1: "above", y2: "below", stroke: "var(--rule)", strokeDasharray: "2,2"}),
      Plot.text(rows, {
        y: "label",
        x: (r: BridgeRow) => Math.max(r.from, r.to),
        text: "text",
        textAnchor: "start",
        dx: 6,
        fill: "var(--ink)"
      })
    ],
    ...options
  };
}

/** The thin lines that lead the eye from the end of one bar to the beginning of the next. */
function steps(rows: readonly BridgeRow[]): {at: number; above: string; below: string}[] {
  return rows.flatMap((row, i) => {
    const next = rows[i + 1];
    return next ? [{at: row.to, above: row.label, below: next.label}] : [];
  });
}
