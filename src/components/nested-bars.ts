import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {layOutNestedBars, type NestedBand} from "./lay-out-nested-bars.js";
import {markAddress} from "./mark-address.js";
import type {NestedColumn, WithColumns} from "./nested-row.js";
import {digitsOf, withUnit} from "./quantity.js";

export interface NestedBarsOptions<N extends string> extends ChartOptions {
  /** Columns of the rows that make up each amount, in the order of the bar. Two, at most three. */
  readonly parts?: readonly NestedColumn<N>[];
  /** A column of the rows that is printed at the right: a share. */
  readonly beside?: NestedColumn<N>;
}

/** Told apart by colour-blind readers too, and named at the first bar that has the most of them. */
const PIGMENTS = ["var(--indigo)", "var(--ochre)", "var(--malachite)"] as const;
const TEXT = {lineHeight: LINE_HEIGHT, textAnchor: "start", lineAnchor: "top", fill: "var(--ink)"} as const;

/**
 * Plot options of amounts and what they consist of, to three levels: rows in the order given, a parent before its children,
 * each from nought with its digits, and split in parts where it has them. For a classification (类 款 项) that is read name by
 * name; where there are too many names, the icicle is better. Amounts of one unit, none below nought.
 */
export function nestedBars<R extends WithColumns<N>, N extends string = never>(
  rows: readonly R[],
  {width = 640, fontSize = 14, parts = [], beside, ...options}: NestedBarsOptions<N> = {}
): Plot.PlotOptions {
  const layout = layOutNestedBars(rows, {width, fontSize, parts, beside});
  const {bands, names, named, left, heading, height, stacked} = layout;
  const segments = bands.flatMap((b) => b.segments.map((s) => ({...s, key: b.row.key, y1: b.y1, y2: b.y2})));
  const lane = (n: number) => (named?.y1 ?? 0) - 5 - n * fontSize * LINE_HEIGHT;
  const over = names.map((n) => ({...n, key: named?.row.key ?? "", y: lane(n.lane)}));
  const fill = ({part}: {readonly part: number}) => parts[part]?.fill ?? PIGMENTS[part] ?? "var(--slate)";
  const href = ({key, name}: {readonly key: string; readonly name: string}) => markAddress(key, name);
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      ...byWeight(bands, (some, fontWeight) => labels(some, fontWeight)),
      Plot.rect(segments, {x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill, href}),
      Plot.ruleX(bands.length ? [left] : [], {stroke: "var(--rule)", y1: bands[0]?.y1 ?? 0, y2: height}),
      Plot.link(over, {x1: "at", x2: "at", y1: (n) => n.y + 2, y2: named?.y1 ?? 0, stroke: "var(--rule)"}),
      ...(["start", "end"] as const).map((textAnchor) => {
        const some = over.filter((n) => n.anchor === textAnchor);
        return Plot.text(some, {...TEXT, textAnchor, lineAnchor: "bottom", text: "text", x: "x", y: "y", href});
      }),
      ...byWeight(bands, (some, fontWeight) => digits(some, {fontWeight, stacked, plain: beside !== undefined})),
      ...(beside ? shares(bands, {name: beside.name, heading, width}) : [])
    ],
    ...options
  };
}

/** Plot's text has one weight: parents, then the others. */
function byWeight<R>(
  bands: readonly NestedBand<R>[],
  draw: (some: readonly NestedBand<R>[], weight: number) => Plot.RenderableMark
) {
  return [600, 400].map((weight) =>
    draw(
      bands.filter((b) => b.heavy === (weight === 600)),
      weight
    )
  );
}

function labels<R>(bands: readonly NestedBand<R>[], fontWeight: number): Plot.RenderableMark {
  return Plot.text(bands, {...TEXT, text: "label", x: "labelX", y: "labelY", fontWeight});
}

function digits<N extends string>(
  bands: readonly NestedBand<WithColumns<N>>[],
  {fontWeight, stacked, plain}: {readonly fontWeight: number; readonly stacked: boolean; readonly plain: boolean}
): Plot.RenderableMark {
  return Plot.text(bands, {
    text: ({row}) => digitsOf(row.amount),
    x: "digitsX",
    y: "digitsY",
    textAnchor: stacked ? "end" : "start",
    fontWeight,
    fill: ({row}) => (row.marked && !plain ? "var(--cinnabar)" : "var(--ink)"),
    href: ({row}) => markAddress(row.key, "amount")
  });
}

/** The column beside the bars, under its heading. */
function shares<N extends string>(
  bands: readonly NestedBand<WithColumns<N>>[],
  {name, heading, width}: {readonly name: N; readonly heading: string; readonly width: number}
): Plot.RenderableMark[] {
  const printed = bands.flatMap(({row, digitsY}) => {
    const quantity = row[name];
    return quantity ? [{key: row.key, text: withUnit(quantity), y: digitsY, marked: row.marked}] : [];
  });
  return [
    Plot.text(heading ? [heading] : [], {
      ...TEXT,
      text: (d) => d,
      x: width,
      y: 0,
      textAnchor: "end",
      fill: "var(--muted)"
    }),
    ...[true, false].map((marked) =>
      Plot.text(
        printed.filter((p) => Boolean(p.marked) === marked),
        {
          text: "text",
          x: width,
          y: "y",
          textAnchor: "end",
          fill: marked ? "var(--cinnabar)" : "var(--muted)",
          fontWeight: marked ? 600 : 400,
          href: ({key}) => markAddress(key, name)
        }
      )
    )
  ];
}
