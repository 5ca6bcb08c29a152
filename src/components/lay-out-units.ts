import type {Heading} from "./lay-out-bars.js";
import {digitsOf} from "./quantity.js";
import {toWidth} from "./text-width.js";
import type {UnitRow} from "./unit-chart.js";
import type {Run} from "./unit-dashes.js";
import {type UnitFrame, type UnitFrameOptions, unitFrame} from "./unit-frame.js";
import {wrapText} from "./wrap-text.js";

/** A number drawn as things: its label in lines, the lines of things, and the place of its digits after the last. */
export interface UnitBand {
  readonly row: UnitRow;
  readonly label: string;
  readonly labelY: number;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly y: number;
}

/** What a group adds up to, beside it: a bracket over its whole height. */
export interface Bracket {
  readonly row: UnitRow;
  readonly label: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** Where its words begin. */
  readonly x: number;
}

export interface UnitLayout {
  readonly bands: readonly UnitBand[];
  readonly brackets: readonly Bracket[];
  readonly headings: readonly Heading[];
  /** Of a thing, and from one to the next. */
  readonly size: number;
  readonly pitch: number;
  readonly height: number;
}

/** Groups one below another, each number of a group on lines of its own. Everything in pixels. */
export function layOutUnits(rows: readonly UnitRow[], options: UnitFrameOptions): UnitLayout {
  const frame = unitFrame(rows, options);
  const bands: UnitBand[] = [];
  const brackets: Bracket[] = [];
  const headings: Heading[] = [];
  let bottom = 0;
  for (const group of new Set(rows.map((r) => r.group))) {
    let top = bottom && bottom + frame.fontSize * 1.6;
    if (group) {
      headings.push({text: group, x: 0, y: top + frame.line / 2});
      top += frame.line + frame.fontSize * 0.5;
    }
    const members = rows.filter((r) => r.group === group);
    const placed = toBands(
      members.filter((r) => !r.total),
      top,
      frame
    );
    const total = members.find((r) => r.total);
    const bracket = total && toBracket(total, {y1: top, ...placed}, frame);
    bands.push(...placed.bands);
    if (bracket) brackets.push(bracket);
    bottom = bracket?.y2 ?? placed.bottom;
  }
  return {bands, brackets, headings, size: frame.size, pitch: frame.pitch, height: Math.ceil(bottom)};
}

function toBands(rows: readonly UnitRow[], from: number, frame: UnitFrame) {
  const {stacked, fontSize, line, left, labels, thing} = frame;
  const bands: UnitBand[] = [];
  let bottom = from;
  for (const row of rows) {
    const top = bottom === from ? from : bottom + fontSize * 0.7;
    const lines = wrapText(row.label, (stacked ? frame.right : labels) / fontSize);
    const text = lines.length * line;
    const first = (stacked ? top + text + 2 : top) + Math.max(thing, line) / 2;
    const runs = toRuns(row.count.value, first, frame);
    const last = runs.at(-1) ?? {x: left, y: first, count: 0};
    bands.push({row, label: lines.join("\n"), labelY: top, runs, x: endOf(last, frame), y: last.y});
    bottom = Math.max(last.y + Math.max(thing, line) / 2, stacked ? 0 : top + text);
  }
  return {bands, bottom, right: Math.max(0, ...bands.map((band) => rightOf(band, frame)))};
}

function toRuns(count: number, first: number, {left, perLine, step}: UnitFrame): Run[] {
  const lines = Math.ceil(count / perLine);
  return Array.from({length: lines}, (_, i) => ({
    x: left,
    y: first + i * step,
    count: Math.min(perLine, count - i * perLine)
  }));
}

/** Where digits stand after things, or alone where there are none. */
function endOf({x, count}: Run, {pitch, size, after}: UnitFrame): number {
  return count ? x + (count - 1) * pitch + size + after : x;
}

/** Close to its group, and as high as it, or as the words beside it. */
function toBracket(
  row: UnitRow,
  {y1, bottom, right}: {readonly y1: number; readonly bottom: number; readonly right: number},
  {aside, fontSize, line, gap, arm}: UnitFrame
): Bracket {
  const lines = wrapText(row.label, aside / fontSize);
  const x1 = Math.round(right + gap);
  const y2 = Math.max(bottom, y1 + (lines.length + 1) * line);
  return {row, label: lines.join("\n"), x1, x2: x1 + arm, y1, y2, x: x1 + 2 * arm};
}

/** Of its things, its digits, and its label where that stands above. */
function rightOf({row, label, runs, x}: UnitBand, frame: UnitFrame): number {
  const {stacked, fontSize} = frame;
  const lines = stacked ? label.split("\n").map((line) => toWidth(line) * fontSize) : [];
  return Math.max(...runs.map((run) => endOf(run, frame)), ...lines, x + toWidth(digitsOfRow(row)) * fontSize);
}

function digitsOfRow({count}: UnitRow): string {
  return digitsOf(count);
}
