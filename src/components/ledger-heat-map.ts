import * as Plot from "@observablehq/plot";
import {baseOptions, type ChartOptions, LINE_HEIGHT} from "./chart-options.js";
import {type HeatMapBand, type HeatMapKey, layOutHeatMap} from "./lay-out-heat-map.js";
import {markAddress} from "./mark-address.js";
import type {Quantity} from "./quantity.js";
import {type Run, unitDashes} from "./unit-dashes.js";

/** What checks say of a number, what is to be asked first. `open`: not checked, or nothing to compare with. */
export const OUTCOMES = ["unequal", "explained", "rounding", "equal", "open"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** A table or section: how many numbers it has, and how many of each outcome; null for none. */
export interface HeatMapRow extends Readonly<Record<Outcome, Quantity | null>> {
  readonly key: string;
  readonly label: string;
  readonly numbers: Quantity;
  /** All groups together: the key counts it, and it has no squares. */
  readonly total?: boolean;
}

const COLOURS: Readonly<Record<Outcome, string>> = {
  unequal: "var(--cinnabar)",
  explained: "var(--gamboge)",
  rounding: "var(--slate)",
  equal: "var(--ink)",
  open: "var(--rule)"
};

/**
 * Plot options of every number of a document as one small square, grouped by where it stands, coloured by what its checks
 * say. Squares of one outcome in one group are one mark, so that a thousand of them stay light. `words`: what the colours
 * mean. For the state of a whole document; a few dozen numbers are better as a table.
 */
export function ledgerHeatMap(
  rows: readonly HeatMapRow[],
  {width = 640, fontSize = 14, words, ...options}: ChartOptions & {readonly words: Readonly<Record<Outcome, string>>}
): Plot.PlotOptions {
  const {keys, bands, size, pitch, unequalX, height} = layOutHeatMap(rows, {width, fontSize, words});
  const squares = <D>(data: readonly D[], outcome: Outcome, runs: (d: D) => readonly Run[], href?: (d: D) => string) =>
    toSquares(data, {runs, pitch, size, outcome, href});
  const label = {textAnchor: "start", fill: "var(--ink)"} as const;
  const count = {y: "y", textAnchor: "end"} as const;
  return {
    ...baseOptions({width, height, fontSize}),
    x: {axis: null, domain: [0, width], range: [0, width]},
    marks: [
      ...OUTCOMES.flatMap((outcome) => [
        ...squares(
          keys.filter((k) => k.outcome === outcome),
          outcome,
          ({runs}) => runs
        ),
        ...squares(
          bands,
          outcome,
          ({runs}) => runs[outcome],
          ({row}) => markAddress(row.key, outcome)
        )
      ]),
      Plot.text(keys, {...label, text: "text", x: "x", y: "y", fill: inkOf, href: keyAddress}),
      Plot.text(bands, {...label, text: "label", x: 0, y: "labelY", lineAnchor: "top", lineHeight: LINE_HEIGHT}),
      Plot.text(
        bands.filter(({row}) => row.unequal),
        {
          ...count,
          text: ({row}: HeatMapBand) => row.unequal?.text,
          x: unequalX,
          fill: COLOURS.unequal,
          fontWeight: 600,
          href: ({row}: HeatMapBand) => markAddress(row.key, "unequal")
        }
      ),
      Plot.text(bands, {
        ...count,
        text: ({row}: HeatMapBand) => row.numbers.text,
        x: width,
        fill: "var(--muted)",
        href: ({row}: HeatMapBand) => markAddress(row.key, "numbers")
      })
    ],
    ...options
  };
}

interface SquareOptions<D> {
  readonly runs: (datum: D) => readonly Run[];
  readonly pitch: number;
  readonly size: number;
  readonly outcome: Outcome;
  readonly href: ((datum: D) => string) | undefined;
}

/** What is open is an outline: paper upon the colour. */
function toSquares<D>(data: readonly D[], {runs, pitch, size, outcome, href}: SquareOptions<D>): Plot.Markish[] {
  const full = {runs, pitch, length: size, thick: size, stroke: COLOURS[outcome]};
  const squares = unitDashes(data, href ? {...full, href} : full);
  if (outcome !== "open") return [squares];
  const inner = {...full, offset: 1, length: size - 2, thick: size - 2, stroke: "var(--paper)"};
  return [squares, unitDashes(data, inner)];
}

function inkOf({outcome}: HeatMapKey): string {
  return outcome === "unequal" ? COLOURS.unequal : "var(--ink)";
}

function keyAddress({row, outcome}: HeatMapKey): string {
  return markAddress(row.key, outcome);
}
