import {scaleLinear} from "d3";
import type {BridgeRow} from "./bridge.js";
import {LINE_HEIGHT} from "./chart-options.js";
import {type Band, layOutRows} from "./lay-out-rows.js";
import {digitsOf} from "./quantity.js";
import {signedDigits} from "./signed-digits.js";
import {toWidth} from "./text-width.js";

/** A row of a bridge, in pixels: its bar from `x1` to `x2`, `end` where the next begins. */
export interface BridgeBar extends Band<BridgeRow> {
  readonly kind: "total" | "up" | "down";
  readonly x1: number;
  readonly x2: number;
  readonly end: number;
  readonly digits: string;
}

/** From the end of one bar to where the next begins. */
export interface BridgeConnector {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Where the part of the axis that the steps need opens out to the full width, and narrows again: edges from top to bottom. */
export type BridgeFan = readonly {readonly y: number; readonly x1: number; readonly x2: number}[];

export interface BridgeLayout {
  readonly bars: readonly BridgeBar[];
  readonly connectors: readonly BridgeConnector[];
  /** None where steps and totals share one axis. */
  readonly fans: readonly BridgeFan[];
  /** The ends of the enlarged axis. */
  readonly ticks: readonly {readonly value: number; readonly x: number; readonly y: number}[];
  readonly height: number;
}

export interface BridgeLayoutOptions {
  readonly width: number;
  readonly fontSize: number;
  /** Whether the steps have an axis of their own; by default where they need less than a quarter of the totals'. */
  readonly enlarged?: boolean;
}

/** Bars thinner than this could not be seen. */
const LEAST = 1.5;
const FAN = 30;
const GAP = 6;
const FEW = 0.25;

type Scale = (value: number) => number;
type Level = {readonly from: number; readonly to: number};

/** Where the bars of a bridge go: totals from nought; steps on the same axis or, small beside the totals, on an enlarged one. */
export function layOutBridge(
  rows: readonly BridgeRow[],
  {width, fontSize, enlarged}: BridgeLayoutOptions
): BridgeLayout {
  const {bands, left, height} = layOutRows(rows, {width, fontSize});
  const levels = toLevels(rows);
  const room = Math.max(0, ...rows.map((r) => toWidth(digitsIn(r)))) * fontSize + 2 * GAP;
  const range: readonly [number, number] = [left, Math.max(left + 1, width - room)];
  const ends = levels.map(({to}) => to);
  const span = canEnlarge(rows, levels) && (enlarged ?? isSmall(ends)) ? toSpan(ends) : null;
  const whole = toScale([Math.min(0, ...ends), Math.max(0, ...ends, ...(span ?? []))], range);
  if (!span)
    return withConnectors(
      bands.map((band, i) => toBar(band, levels[i], whole)),
      height
    );
  const axis = FAN + fontSize * LINE_HEIGHT + GAP;
  const last = rows.length - 1;
  const moved = bands.map((band, i) => moveDown(band, i === 0 ? 0 : i === last ? axis + FAN : axis));
  const own = toScale(span, range);
  const bars = moved.map((band, i) => toBar(band, levels[i], i === 0 || i === last ? whole : own));
  const [top, bottom] = [(bands[0]?.y2 ?? 0) + GAP / 2, (moved[last]?.labelY ?? 0) - GAP];
  const narrow = {x1: whole(span[0]), x2: whole(span[1])};
  const wide = {x1: range[0], x2: range[1]};
  return {
    ...withConnectors(bars, height + axis + FAN),
    fans: [
      [
        {y: top, ...narrow},
        {y: top + FAN, ...wide}
      ],
      [
        {y: bottom - FAN, ...wide},
        {y: bottom, ...narrow}
      ]
    ],
    ticks: span.map((value, i) => ({value, x: range[i === 0 ? 0 : 1], y: top + FAN + 2}))
  };
}

/** Where each row begins and ends: a total at nought and itself, a step at what came before. */
function toLevels(rows: readonly BridgeRow[]): readonly Level[] {
  const levels: Level[] = [];
  for (const {total, change} of rows) {
    const from = levels.at(-1)?.to ?? 0;
    levels.push(total ? {from: 0, to: total.value} : {from, to: from + (change?.value ?? 0)});
  }
  return levels;
}

/** An axis of their own needs steps between two totals, and all of them above nought. */
function canEnlarge(rows: readonly BridgeRow[], levels: readonly Level[]): boolean {
  const totals = rows.map((row) => Boolean(row.total));
  const between = totals.length > 2 && totals.every((total, i) => total === (i === 0 || i === totals.length - 1));
  return between && levels.every(({to}) => to > 0);
}

function isSmall(ends: readonly number[]): boolean {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return most > least && most - least < most * FEW;
}

/** Round numbers around all the levels. */
function toSpan(ends: readonly number[]): readonly [number, number] {
  const [from = 0, to = 1] = scaleLinear()
    .domain([Math.min(...ends), Math.max(...ends)])
    .nice(5)
    .domain();
  return [from, to];
}

function toScale([from, to]: readonly [number, number], [left, right]: readonly [number, number]): Scale {
  return (value) => left + ((value - from) / (to - from || 1)) * (right - left);
}

function toBar(band: Band<BridgeRow>, level: Level | undefined, scale: Scale): BridgeBar {
  const {from, to} = level ?? {from: 0, to: 0};
  const [x1, x2] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
  const kind = band.row.total ? "total" : to < from ? "down" : "up";
  return {...band, kind, x1, x2: Math.max(x2, x1 + LEAST), end: scale(to), digits: digitsIn(band.row)};
}

/** A connector keeps its place but between two axes, where it leads from the one to the other. */
function withConnectors(bars: readonly BridgeBar[], height: number): BridgeLayout {
  const connectors = bars.slice(1).map((bar, i) => {
    const before = bars[i];
    const x2 = bar.kind === "total" ? bar.end : bar.kind === "up" ? bar.x1 : bar.x2;
    return {x1: before?.end ?? x2, x2, y1: before?.y2 ?? 0, y2: bar.y1};
  });
  return {bars, connectors, fans: [], ticks: [], height};
}

function moveDown(band: Band<BridgeRow>, by: number): Band<BridgeRow> {
  return {...band, labelY: band.labelY + by, y: band.y + by, y1: band.y1 + by, y2: band.y2 + by};
}

function digitsIn({total, change}: BridgeRow): string {
  return total ? digitsOf(total) : change ? signedDigits(change) : "";
}
