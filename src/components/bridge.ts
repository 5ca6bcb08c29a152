import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {type BridgeBar, type BridgeLayoutOptions, layOutBridge} from "./lay-out-bridge.js";
import {markAddress} from "./mark-address.js";
import {digitsOf, type Quantity} from "./quantity.js";

/** A total, or a step towards the next total: one of the two is given. */
export interface BridgeRow {
  readonly key: string;
  readonly label: string;
  readonly total?: Quantity | null;
  /** More, or less than nought, in the unit of the totals. */
  readonly change?: Quantity | null;
  /** What the story is about. */
  readonly marked?: boolean;
}

export type BridgeOptions = ChartOptions & Pick<BridgeLayoutOptions, "enlarged">;

/**
 * Plot options of how one total became another: a first total, what was added and taken away one below another, a last
 * total. Totals are bars from nought. Steps too small to be seen beside them get an axis of their own between the two,
 * opened out from the totals' and marked with its ends. The steps must add up: what is left over is a step too.
 */
export function bridge(
  rows: readonly BridgeRow[],
  {width = 640, fontSize = 14, enlarged, ...options}: BridgeOptions = {}
): Plot.PlotOptions {
  const layout = layOutBridge(rows, {width, fontSize, ...(enlarged !== undefined && {enlarged})});
  const {bars, connectors, fans, ticks, height} = layout;
  const unit = rows.find((row) => row.total)?.total?.unit ?? "";
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      ...fans.map((fan) => Plot.areaX(fan, {y: "y", x1: "x1", x2: "x2", fill: "var(--hairline)", fillOpacity: 0.6})),
      ...ticks.map((tick, i) => tickLabel(tick, {unit, fontSize, textAnchor: i === 0 ? "start" : "end"})),
      Plot.link(connectors, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", stroke: "var(--rule)", strokeDasharray: "2,2"}),
      ...[true, false].map((total) => labels(bars.filter((bar) => (bar.kind === "total") === total))),
      Plot.rect(bars.filter(filled), {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: colourOf, href}),
      // Taken away: an empty bar, told apart without colours too.
      Plot.rect(
        bars.filter((bar) => !filled(bar)),
        {
          x1: "x1",
          x2: "x2",
          y1: "y1",
          y2: "y2",
          inset: 0.75,
          fill: "var(--paper)",
          stroke: colourOf,
          strokeWidth: 1.5,
          href
        }
      ),
      Plot.text(bars, {text: "digits", x: "x2", y: "y", dx: 6, textAnchor: "start", fill: inkOf, fontWeight: 600, href})
    ],
    ...options
  };
}

function labels(bars: readonly BridgeBar[]): Plot.Text {
  return Plot.text(bars, {
    text: "label",
    x: 0,
    y: "labelY",
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight: LINE_HEIGHT,
    fill: "var(--ink)",
    // Above its marks on a narrow screen, a label stands in the way of a connector.
    stroke: "var(--paper)",
    strokeWidth: 4,
    ...(bars[0]?.kind === "total" && {fontWeight: 600})
  });
}

/** An end of the enlarged axis: a number of no place in the document. */
function tickLabel(
  tick: {readonly value: number; readonly x: number; readonly y: number},
  {unit, fontSize, textAnchor}: {readonly unit: string; readonly fontSize: number; readonly textAnchor: "start" | "end"}
): Plot.Text {
  const text = String(Number(tick.value.toPrecision(12)));
  return Plot.text([tick], {
    text: () => digitsOf({text, value: tick.value, unit, origin: []}),
    x: "x",
    y: "y",
    textAnchor,
    lineAnchor: "top",
    fontSize: fontSize - 2,
    fill: "var(--muted)"
  });
}

/** A bar too thin to be empty is filled. */
function filled({kind, x1, x2}: BridgeBar): boolean {
  return kind !== "down" || x2 - x1 < 4;
}

function colourOf({row, kind}: BridgeBar): string {
  if (row.marked) return "var(--cinnabar)";
  return kind === "total" ? "var(--muted)" : "var(--slate)";
}

function inkOf({row}: BridgeBar): string {
  return row.marked ? "var(--cinnabar)" : "var(--ink)";
}

function href({row, kind}: BridgeBar): string {
  return markAddress(row.key, kind === "total" ? "total" : "change");
}
