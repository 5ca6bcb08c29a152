import {digitsOf} from "./quantity.js";
import type {SplitRow} from "./split-bars.js";
import {toWidth} from "./text-width.js";

/** Everything in pixels from the top left. */
export interface Segment {
  readonly key: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly marked: boolean;
}

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly inside: boolean;
  readonly marked: boolean;
  /** A label outside its part is led there by a line at `at`. */
  readonly leader: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Heading {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface BarLayout {
  readonly segments: readonly Segment[];
  readonly labels: readonly Label[];
  readonly headings: readonly Heading[];
  readonly height: number;
}

/** Between parts; also the least that a part is drawn with, so that what is there is seen. */
const GAP = 1;
const LEAST = 2;
/** Length of the line from a part to its label. */
const LEADER = 6;

interface Part {
  readonly row: SplitRow;
  readonly x1: number;
  readonly x2: number;
  readonly width: number;
}

/**
 * Where the parts of bars and their labels go: a label stands in its part where it fits, else above the bar, and where
 * others stand there already, below it. More than two lines of labels go on alternately, which no document needed yet.
 */
export function layOutBars(
  rows: readonly SplitRow[],
  {width, fontSize}: {readonly width: number; readonly fontSize: number}
): BarLayout {
  const bars = [...new Set(rows.map((r) => r.bar))].map((bar) => rows.filter((r) => r.bar === bar));
  const longest = Math.max(...bars.map(sum), 0);
  // Parts that are all nought have no scale: each is drawn at its least.
  const scale = (v: number) => (longest > 0 ? (v / longest) * width : 0);
  const layouts: BarLayout[] = [];
  for (const bar of bars) {
    const parts = toParts(bar, scale, fontSize);
    layouts.push(layOutBar(parts, {width, fontSize, from: layouts.at(-1)?.height ?? 0}));
  }
  return {
    segments: layouts.flatMap((l) => l.segments),
    labels: layouts.flatMap((l) => l.labels),
    headings: layouts.flatMap((l) => l.headings),
    height: layouts.at(-1)?.height ?? 0
  };
}

function layOutBar(
  parts: readonly Part[],
  {width, fontSize, from}: {readonly width: number; readonly fontSize: number; readonly from: number}
): BarLayout {
  const line = fontSize * 1.6;
  const lanes = toLanes(parts.filter(outside), width);
  const above = lanes.filter((_, i) => i % 2 === 0);
  const below = lanes.filter((_, i) => i % 2 === 1);
  const top = from + line * (1 + above.length) + LEADER;
  const bottom = top + fontSize * 2.2;
  const up = (i: number) => ({y: top - LEADER - line * (i + 0.5), from: top - LEADER - line * i, to: top});
  const down = (i: number) => ({y: bottom + LEADER + line * (i + 0.5), from: bottom, to: bottom + LEADER + line * i});
  return {
    segments: parts.map(({row, x1, x2}) => ({key: row.key, x1, x2, y1: top, y2: bottom, marked: row.marked})),
    labels: [
      ...parts.filter((p) => !outside(p)).map((p) => insideLabel(p, (top + bottom) / 2)),
      ...above.flatMap((lane, i) => lane.map((p) => outsideLabel(p, width, up(i)))),
      ...below.flatMap((lane, i) => lane.map((p) => outsideLabel(p, width, down(i))))
    ],
    headings: [{text: parts[0]?.row.bar ?? "", x: 0, y: from + line / 2}],
    height: bottom + (below.length ? LEADER + line * below.length : 0) + fontSize
  };
}

function toParts(bar: readonly SplitRow[], scale: (v: number) => number, fontSize: number): Part[] {
  const end = scale(sum(bar));
  let at = 0;
  return bar.map((row) => {
    const x1 = Math.max(0, Math.min(scale(at), end - LEAST));
    at += sizeOf(row);
    return {row, x1, x2: Math.max(scale(at) - GAP, x1 + LEAST), width: toWidth(textOf(row)) * fontSize};
  });
}

function outside({x1, x2, width}: Part): boolean {
  return width + 12 > x2 - x1;
}

/** From the right, where the smallest parts usually are, each label in the lowest line that has room for it. */
function toLanes(parts: readonly Part[], width: number): Part[][] {
  const lanes: Part[][] = [];
  for (const part of [...parts].reverse()) {
    const free = lanes.find((lane) => lane.every((other) => apart(spanOf(part, width), spanOf(other, width))));
    if (free) free.push(part);
    else lanes.push([part]);
  }
  return lanes;
}

function apart([a1, a2]: readonly [number, number], [b1, b2]: readonly [number, number]): boolean {
  return a2 + 12 < b1 || b2 + 12 < a1;
}

/** The room of a label over the middle of its part, moved so that it stays within the figure. */
function spanOf(part: Part, width: number): readonly [number, number] {
  const middle = (part.x1 + part.x2) / 2;
  const start = Math.max(0, Math.min(middle - part.width / 2, width - part.width));
  return [start, start + part.width];
}

function insideLabel({row, x1, x2}: Part, y: number): Label {
  const x = (x1 + x2) / 2;
  return {
    key: row.key,
    text: textOf(row),
    x,
    y,
    anchor: "middle",
    inside: true,
    marked: row.marked,
    leader: false,
    at: x,
    from: y,
    to: y
  };
}

function outsideLabel(
  part: Part,
  width: number,
  vertical: {readonly y: number; readonly from: number; readonly to: number}
): Label {
  const [start, end] = spanOf(part, width);
  const at = (part.x1 + part.x2) / 2;
  const anchor = start === 0 ? "start" : end >= width ? "end" : "middle";
  const x = anchor === "start" ? start : anchor === "end" ? width : at;
  const {key, marked} = part.row;
  return {key, text: textOf(part.row), x, anchor, inside: false, marked, leader: true, at, ...vertical};
}

function textOf({label, amount}: SplitRow): string {
  return `${label} ${digitsOf(amount)}`;
}

function sum(rows: readonly SplitRow[]): number {
  return rows.reduce((total, row) => total + sizeOf(row), 0);
}

/** What is less than nought takes no room from the other parts; it is drawn at its least. */
function sizeOf({amount}: SplitRow): number {
  return Math.max(0, amount.value);
}
