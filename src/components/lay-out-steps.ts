import {LINE_HEIGHT} from "./chart-options.js";
import type {Quantity} from "./quantity.js";
import type {StepRow} from "./step-dots.js";
import {toWidth} from "./text-width.js";
import {wrapText} from "./wrap-text.js";

/** Everything in pixels from the top left. */
export interface StepDot {
  readonly row: StepRow;
  readonly x: number;
  readonly y: number;
}

/** All rows of one score: from its least rate to its greatest. */
export interface Step {
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  readonly score: string;
  readonly rates: string;
  /** Where the rates stand, under the step. */
  readonly at: number;
  readonly anchor: "start" | "end";
}

/** Between two steps: the border is somewhere in here. */
export interface Riser {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Told {
  readonly text: string;
  readonly x: number;
  /** Bottom of its last line. */
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly marked: boolean;
}

export interface StepLayout {
  readonly dots: readonly StepDot[];
  readonly steps: readonly Step[];
  readonly risers: readonly Riser[];
  readonly told: readonly Told[];
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  readonly toX: (rate: number) => number;
}

interface Options {
  readonly width: number;
  readonly fontSize: number;
  readonly most: number;
}

const RADIUS = 5;
/** Between a pile of dots and what is written beside it. */
const GAP = 10;
/** Widest line of what is told, in em. */
const MEASURE = 17;

/**
 * Where dots of score against rate go, on scales from nought. Dots that would lie on another are piled upwards from their step;
 * a pile too high for its step is pressed together.
 */
export function layOutSteps(rows: readonly StepRow[], {width, fontSize, most}: Options): StepLayout {
  const line = fontSize * LINE_HEIGHT;
  const levels = [...new Set(rows.map(({score}) => score.value))].sort((a, b) => a - b);
  const left = Math.max(0, ...rows.map(({score}) => toWidth(score.text))) * fontSize + GAP + RADIUS;
  const [right, top] = [width - RADIUS - 2, line * 4];
  const bottom = top + Math.min(360, Math.max(220, width * 0.5));
  const highest = Math.max(most, levels.at(-1) ?? 0) || 1;
  const furthest = Math.max(100, ...rows.map(({rate}) => rate.value));
  const toX = (rate: number) => left + (rate / furthest) * (right - left);
  const toY = (score: number) => bottom - (score / highest) * (bottom - top);
  const piles = levels.map((level, i) => {
    const above = toY(levels[i + 1] ?? level) - toY(level);
    const room = above === 0 ? top : -above - line;
    const of = rows.filter(({score}) => score.value === level);
    return {y: toY(level), dots: pile(of, toX, toY(level), room)};
  });
  const steps = toSteps(rows, {toX, toY, fontSize, left, right});
  return {
    dots: piles.flatMap(({dots}) => dots),
    steps,
    risers: toRisers(steps),
    told: piles.flatMap(({dots, y}, i) => {
      const room = y - (piles[i + 1] ? (piles[i + 1]?.y ?? 0) + line * 1.4 : 0);
      return toTold(dots, {left, right, y, fontSize, room});
    }),
    radius: RADIUS,
    left,
    right,
    bottom,
    height: rows.length ? Math.ceil(bottom + line * 3.6) : 0,
    toX
  };
}

/** From the left, each as low as it lies free. */
function pile(rows: readonly StepRow[], toX: (rate: number) => number, y: number, room: number): readonly StepDot[] {
  const lanes: {readonly row: StepRow; readonly x: number; readonly lane: number}[] = [];
  for (const row of [...rows].sort((a, b) => a.rate.value - b.rate.value)) {
    const x = toX(row.rate.value);
    const taken = lanes.filter((other) => Math.abs(other.x - x) < RADIUS * 2 + 1).map(({lane}) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    lanes.push({row, x, lane});
  }
  const high = Math.max(1, ...lanes.map(({lane}) => lane + 1));
  const rise = Math.min(RADIUS * 2 + 1, Math.max(1, room - RADIUS * 2) / high);
  return lanes.map(({row, x, lane}) => ({row, x, y: y - lane * rise}));
}

/** Only of rows that stand in no other's way: more executed, more points. Highest first; digits only where there is room. */
function toSteps(
  rows: readonly StepRow[],
  {
    toX,
    toY,
    fontSize,
    left,
    right
  }: {
    readonly toX: (rate: number) => number;
    readonly toY: (score: number) => number;
    readonly fontSize: number;
    readonly left: number;
    readonly right: number;
  }
): readonly Step[] {
  const fitting = rows.filter(({odd}) => !odd);
  const scores = [...new Set(fitting.map(({score}) => score.value))].sort((a, b) => b - a);
  let last = Number.NEGATIVE_INFINITY;
  return scores.map((value) => {
    const of = fitting.filter(({score}) => score.value === value).sort((a, b) => a.rate.value - b.rate.value);
    const [x1, x2, y] = [toX(of[0]?.rate.value ?? 0), toX(of.at(-1)?.rate.value ?? 0), toY(value)];
    const room = y - last > fontSize * LINE_HEIGHT * 1.3;
    if (room) last = y;
    const rates = rangeOf(of.map(({rate}) => rate));
    const ends = x2 - toWidth(rates) * fontSize >= left || x2 > (left + right) / 2;
    return {
      y,
      x1,
      x2,
      score: room ? (of[0]?.score.text ?? "") : "",
      rates: room ? rates : "",
      at: ends ? x2 : x1,
      anchor: ends ? "end" : "start"
    };
  });
}

function rangeOf(rates: readonly Quantity[]): string {
  const [least, most] = [rates[0]?.text ?? "", rates.at(-1)?.text ?? ""];
  return least === most ? `${least}%` : `${least}–${most}%`;
}

function toRisers(steps: readonly Step[]): readonly Riser[] {
  return steps.slice(1).map((lower, i) => {
    const upper = steps[i] ?? lower;
    return {x1: lower.x2, x2: upper.x1, y1: upper.y, y2: lower.y};
  });
}

/** What is told of a step stands over it, on the freer side of the dots around the one that it is told of. */
function toTold(
  dots: readonly StepDot[],
  {
    left,
    right,
    y,
    fontSize,
    room
  }: {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly fontSize: number;
    readonly room: number;
  }
): readonly Told[] {
  const dot = dots.find(({row}) => row.told);
  if (!dot?.row.told) return [];
  const [start, end] = clusterAround(dot, dots);
  const before = Math.max(left - GAP, ...dots.filter(({x}) => x < start).map(({x}) => x));
  const after = Math.min(right + GAP, ...dots.filter(({x}) => x > end).map(({x}) => x));
  const [toLeft, toRight] = [start - before, after - end].map((free) => free - 2 * (GAP + RADIUS));
  const anchor = (toLeft ?? 0) > (toRight ?? 0) ? "end" : "start";
  const measure = Math.min(MEASURE, Math.max(toLeft ?? 0, toRight ?? 0) / fontSize);
  const lines = wrapText(dot.row.told, measure);
  if (lines.length * fontSize * LINE_HEIGHT + 8 > room || lines.some((l) => toWidth(l) > measure)) return [];
  const x = anchor === "end" ? start - GAP - RADIUS : end + GAP + RADIUS;
  return [{text: lines.join("\n"), x, y: y - 8, anchor, marked: dot.row.marked === true}];
}

/** From where to where dots stand so close around one that nothing can be written between them. */
function clusterAround(dot: StepDot, dots: readonly StepDot[]): readonly [number, number] {
  const xs = dots.map(({x}) => x).sort((a, b) => a - b);
  let [start, end] = [dot.x, dot.x];
  for (const x of [...xs].reverse()) if (x < start && start - x < 60) start = x;
  for (const x of xs) if (x > end && x - end < 60) end = x;
  return [start, end];
}
