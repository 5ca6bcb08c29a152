import {LINE_HEIGHT} from "./chart-options.js";
import type {StripRow} from "./strip.js";
import {toWidth} from "./text-width.js";
import {wrapText} from "./wrap-text.js";

/** Everything in pixels from the top left. */
export interface StripDot {
  readonly row: StripRow;
  readonly x: number;
  readonly y: number;
}

export interface StripGroup {
  /** Where dots on target are piled up from, and the others hang from. */
  readonly y: number;
  readonly label: string;
  /** Bottom of its label, which stands left of the pile. */
  readonly labelY: number;
  /** How many are exactly on target, and where that is written: over the pile. */
  readonly count: string;
  readonly countY: number;
  readonly marked: boolean;
}

export interface StripDigits extends StripDot {
  readonly text: string;
  readonly anchor: "middle" | "end";
}

export interface StripLayout {
  readonly dots: readonly StripDot[];
  /** Dots beyond the limit, drawn at the right edge: each an arrow with its digits. */
  readonly beyond: readonly StripDot[];
  readonly digits: readonly StripDigits[];
  readonly groups: readonly StripGroup[];
  readonly radius: number;
  /** Where the target is. */
  readonly target: number;
  readonly toX: (ratio: number) => number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

interface Options {
  readonly width: number;
  readonly fontSize: number;
  readonly limit: number;
}

interface Scale {
  readonly toX: (ratio: number) => number;
  readonly edge: number;
  readonly limit: number;
  readonly fontSize: number;
  readonly rise: number;
}

const RADIUS = 4;
/** The tallest pile, in pixels; more dots than fit are pressed together. */
const TALLEST = 210;

/**
 * Where dots of result ÷ target go: what is exactly on target piled up on its group's line, all else hanging from the line at
 * its place, lower where it would lie on another. The groups' labels stand in the room left of the piles.
 */
export function layOutStrip(rows: readonly StripRow[], {width, fontSize, limit}: Options): StripLayout {
  const line = fontSize * LINE_HEIGHT;
  const beyond = rows.filter((row) => !row.exact && row.ratio && row.ratio.value > limit);
  const reserve = Math.max(0, ...beyond.map(textOf).map(toWidth)) * fontSize;
  const left = RADIUS + 1;
  const right = width - (reserve ? reserve + 20 : left);
  const toX = (ratio: number) => left + (Math.min(ratio, limit) / limit) * (right - left);
  const names = [...new Set(rows.map(({group}) => group))];
  const highest = Math.max(1, ...names.map((name) => rows.filter((r) => r.group === name && r.exact).length));
  const scale = {toX, edge: right + 8, limit, fontSize, rise: Math.min(RADIUS * 2 + 1, TALLEST / highest)};
  const top = rows.length ? line * 1.2 : 0;
  const groups: (ReturnType<typeof layOutGroup> & {readonly bottom: number})[] = [];
  for (const name of names) {
    const of = rows.filter(({group}) => group === name);
    groups.push(layOutGroup(of, scale, groups.at(-1)?.bottom ?? top));
  }
  return {
    dots: groups.flatMap(({dots}) => dots),
    beyond: groups.flatMap(({outside}) => outside),
    digits: groups.flatMap(({digits}) => digits),
    groups: groups.map(({group}) => group),
    radius: RADIUS,
    target: toX(100),
    toX,
    right,
    top,
    height: Math.ceil(rows.length ? (groups.at(-1)?.bottom ?? 0) + line * 1.6 : 0)
  };
}

function layOutGroup(rows: readonly StripRow[], scale: Scale, from: number) {
  const {toX, fontSize, rise, limit} = scale;
  const line = fontSize * LINE_HEIGHT;
  const exact = rows.filter((row) => row.exact);
  const lines = wrapText(rows[0]?.group ?? "", (toX(100) - 24) / fontSize);
  const room = Math.max(lines.length * line + 4, exact.length * rise + (exact.length ? line + 4 : 0));
  const y = from + line * 0.6 + room;
  const rest = rows.filter((row) => !row.exact && row.ratio !== null);
  const hung = hang(
    rest.filter((row) => (row.ratio?.value ?? 0) <= limit),
    scale,
    y
  );
  const outside = rest.filter((row) => !hung.some((dot) => dot.row === row));
  const arrows = outside.map((row, i) => ({row, x: scale.edge, y: y + fontSize * 0.8 + i * line}));
  const digits = [
    ...labelled(hung, scale, y),
    ...arrows.map((dot) => ({...dot, text: textOf(dot.row), anchor: "end" as const}))
  ];
  const lowest = Math.max(y, ...hung.map((dot) => dot.y + RADIUS), ...digits.map((d) => d.y + line / 2));
  return {
    dots: [...exact.map((row, i) => ({row, x: toX(100), y: y - RADIUS - 1 - i * rise})), ...hung],
    outside: arrows,
    digits,
    group: {
      y,
      label: lines.join("\n"),
      labelY: y - 6,
      count: exact.length ? String(exact.length) : "",
      countY: y - exact.length * rise - line * 0.55,
      marked: exact.some((row) => row.marked)
    },
    bottom: lowest + line * 0.4
  };
}

/** From the left, each as high under the line as it lies free. */
function hang(rows: readonly StripRow[], {toX}: Scale, y: number): readonly StripDot[] {
  const placed: {readonly row: StripRow; readonly x: number; readonly lane: number}[] = [];
  for (const row of [...rows].sort((a, b) => (a.ratio?.value ?? 0) - (b.ratio?.value ?? 0))) {
    const x = toX(row.ratio?.value ?? 0);
    const taken = placed.filter((other) => Math.abs(other.x - x) < RADIUS * 2 + 1).map(({lane}) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    placed.push({row, x, lane});
  }
  return placed.map(({row, x, lane}) => ({row, x, y: y + RADIUS + 2 + lane * (RADIUS * 2 + 1)}));
}

/** Digits under those that stand alone, the farthest from the target first, as long as there is room. */
function labelled(dots: readonly StripDot[], {toX, edge, fontSize}: Scale, y: number): readonly StripDigits[] {
  const under = Math.max(y, ...dots.map((dot) => dot.y)) + RADIUS + fontSize * 0.75;
  const digits: (StripDigits & {readonly half: number; readonly middle: number})[] = [];
  const far = [...dots].sort((a, b) => Math.abs(b.x - toX(100)) - Math.abs(a.x - toX(100)));
  for (const dot of far) {
    const text = textOf(dot.row);
    const half = (toWidth(text) * fontSize) / 2;
    const middle = Math.min(Math.max(dot.x, half), edge - 12 - half);
    if (digits.some((other) => Math.abs(other.middle - middle) < other.half + half + 6)) continue;
    digits.push({...dot, x: middle, y: under, text, anchor: "middle", half, middle});
  }
  return digits;
}

function textOf({ratio}: StripRow): string {
  return ratio ? `${ratio.text}%` : "";
}
