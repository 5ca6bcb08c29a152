import {LINE_HEIGHT} from "./chart-options.js";
import {digitsOf} from "./quantity.js";
import {toWidth} from "./text-width.js";
import type {UnitRow} from "./unit-chart.js";
import {unitSizes} from "./unit-sizes.js";
import {wrapText} from "./wrap-text.js";

export interface UnitFrameOptions {
  readonly width: number;
  readonly fontSize: number;
  /** Height of a thing by its width. */
  readonly tall: number;
}

/** What all groups of a unit chart share, in pixels. */
export interface UnitFrame {
  /** Labels stand above. */
  readonly stacked: boolean;
  readonly fontSize: number;
  readonly line: number;
  /** Widths of the labels and of the words beside a bracket; where things begin and end. */
  readonly labels: number;
  readonly aside: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly pitch: number;
  readonly perLine: number;
  /** Height of a thing, and from one line of things to the next. */
  readonly thing: number;
  readonly step: number;
  /** From things to digits, from digits to a bracket, and the length of its arms. */
  readonly after: number;
  readonly gap: number;
  readonly arm: number;
}

/** The most of the width that labels beside the things may take; narrower than this, labels stand above. */
const SHARE = 0.34;
const STACKED = 480;
const GAPS = {after: 8, gap: 12, arm: 6};
/** Words beside a bracket are wrapped to so many em, narrow and wide. */
const ASIDE = {narrow: 4.2, wide: 6.2};

/** Measures every label and number, and gives the things what room is left. */
export function unitFrame(rows: readonly UnitRow[], {width, fontSize, tall}: UnitFrameOptions): UnitFrame {
  const stacked = width < STACKED;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => toWidth(text) * fontSize));
  const digits = (of: readonly UnitRow[]) => of.map(({count}) => digitsOf(count));
  const parts = rows.filter((r) => !r.total);
  const totals = rows.filter((r) => r.total);
  const {after, gap, arm} = GAPS;
  const labels = stacked ? 0 : Math.min(width * SHARE, widest(parts.map((r) => r.label)) + 1);
  const left = stacked ? 0 : Math.round(labels + gap);
  const words = totals.flatMap((r) => wrapText(r.label, stacked ? ASIDE.narrow : ASIDE.wide));
  const aside = Math.ceil(widest([...digits(totals), ...words]));
  const right = Math.round(width - (aside && aside + 2 * arm + gap));
  const room = right - left - widest(digits(parts)) - after;
  const sizes = unitSizes(Math.max(0, ...parts.map((r) => r.count.value)), room, fontSize);
  const thing = sizes.size * tall;
  const line = fontSize * LINE_HEIGHT;
  const step = thing + fontSize * 0.35;
  return {stacked, fontSize, line, labels, aside, left, right, ...sizes, thing, step, ...GAPS};
}
