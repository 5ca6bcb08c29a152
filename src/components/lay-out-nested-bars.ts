import {type BarPart, extentOf, partsOf, segmentsOf} from "./bar-parts.js";
import {LINE_HEIGHT} from "./chart-options.js";
import {layOutPartNames, type PlacedName} from "./lay-out-part-names.js";
import type {NestedColumn, NestedRow, WithColumns} from "./nested-row.js";
import {digitsOf, withUnit} from "./quantity.js";
import {toWidth} from "./text-width.js";
import {wrapText} from "./wrap-text.js";

/** Where one row stands, in pixels from the top left. */
export interface NestedBand<R> {
  readonly row: R;
  /** Lines joined by line feeds. */
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly digitsX: number;
  readonly digitsY: number;
  readonly y1: number;
  readonly y2: number;
  /** Whether it has the weight of a parent. */
  readonly heavy: boolean;
  readonly segments: readonly BarPart[];
}

export interface NestedLayout<R> {
  readonly bands: readonly NestedBand<R>[];
  /** Names of the parts over the bar that has the most of them. */
  readonly names: readonly PlacedName[];
  readonly named: NestedBand<R> | undefined;
  /** Where the bars begin. */
  readonly left: number;
  /** Of the column beside the bars, in lines. */
  readonly heading: string;
  readonly height: number;
  /** Whether labels stand above their bars and digits at the right edge. */
  readonly stacked: boolean;
}

export interface NestedLayoutOptions<N extends string> {
  readonly width: number;
  readonly fontSize: number;
  readonly parts: readonly NestedColumn<N>[];
  readonly beside?: NestedColumn<N> | undefined;
  readonly stacked?: boolean;
}

interface Room {
  /** For labels with their indents. */
  readonly labels: number;
  readonly left: number;
  readonly right: number;
  /** Where the column beside the bars begins: the right edge of all else. */
  readonly edge: number;
  readonly heading: readonly string[];
}

/** The most of the width that labels beside the bars may take. */
const SHARE = 0.42;
const GAP = 12;

/** Rows with their sub-rows indented below them: bars from one line of nought, thinner the deeper they are. */
export function layOutNestedBars<R extends WithColumns<N>, N extends string = never>(
  rows: readonly R[],
  {width, fontSize, parts, beside, stacked = width < 480}: NestedLayoutOptions<N>
): NestedLayout<R> {
  const room = toRoom(rows, {width, fontSize, parts, beside, stacked});
  const longest = Math.max(0, ...rows.map((r) => extentOf(r, parts))) || 1;
  const scale = (value: number) => room.left + (Math.max(0, value) / longest) * (room.right - room.left);
  const most = Math.max(0, ...rows.map((r) => partsOf(r, parts).length));
  const split = most > 0 ? rows.find((r) => partsOf(r, parts).length === most) : undefined;
  const names = split ? namesOver(split, parts, {scale, width: stacked ? width : room.edge, fontSize}) : [];
  const line = fontSize * LINE_HEIGHT;
  const lanes = names.length ? (Math.max(...names.map((n) => n.lane)) + 1) * line + 5 : 0;
  const bands: NestedBand<R>[] = [];
  // The heading of the column beside the bars stands at the right of the names where both have room.
  let bottom = Math.max(0, room.heading.length * line - (stacked ? 0 : lanes));
  for (const [i, row] of rows.entries()) {
    const top = bottom + (i > 0 || bottom > 0 ? spaceAbove(row, {rows, fontSize, stacked}) : 0);
    const over = row === split ? lanes : 0;
    const {end, ...band} = placeRow(row, {
      rows,
      extent: extentOf(row, parts),
      top,
      over,
      room,
      scale,
      fontSize,
      stacked
    });
    bands.push({row, ...band, segments: segmentsOf(row, parts, scale)});
    bottom = end;
  }
  const named = bands.find((b) => b.row === split);
  return {bands, names, named, left: room.left, heading: room.heading.join("\n"), height: Math.ceil(bottom), stacked};
}

function toRoom<N extends string>(
  rows: readonly WithColumns<N>[],
  {width, fontSize, beside, stacked}: NestedLayoutOptions<N>
): Room {
  const aside = beside ? rows.map((r) => r[beside.name]).filter((q) => q !== null) : [];
  const column = Math.max(0, ...aside.map((q) => toWidth(withUnit(q)))) * fontSize;
  const heading = beside && aside.length ? wrapText(beside.title, Math.max(column / fontSize, 4.2)) : [];
  const taken = Math.max(column, ...heading.map((l) => toWidth(l) * fontSize));
  const edge = taken ? width - taken - GAP : width;
  const digits = Math.max(0, ...rows.map((r) => toWidth(digitsOf(r.amount)) * fontSize));
  const widest = Math.max(0, ...rows.map((r) => indentOf(r, rows, fontSize) + toWidth(r.label) * fontSize + 1));
  const labels = stacked ? edge - digits - GAP : Math.min(width * SHARE, widest);
  return {labels, left: stacked ? 0 : labels + GAP, right: stacked ? width : edge - digits - 8, edge, heading};
}

function indentOf(row: NestedRow, rows: readonly NestedRow[], fontSize: number): number {
  return (row.depth - Math.min(...rows.map((r) => r.depth))) * fontSize;
}

/** More above a parent than above its children, so that a branch is seen as one. */
function spaceAbove(
  row: NestedRow,
  {rows, fontSize, stacked}: {readonly rows: readonly NestedRow[]; readonly fontSize: number; readonly stacked: boolean}
): number {
  const deep = row.depth - Math.min(...rows.map((r) => r.depth));
  const deepest = rows.some((r) => r.depth > 1);
  const share = deep < 2 && deepest ? 1 : deep === 2 ? 0.45 : deepest ? 0.3 : 0.6;
  return fontSize * (stacked ? share + 0.15 : share);
}

function placeRow(
  row: NestedRow,
  at: {
    readonly rows: readonly NestedRow[];
    readonly extent: number;
    readonly top: number;
    readonly over: number;
    readonly room: Room;
    readonly scale: (value: number) => number;
    readonly fontSize: number;
    readonly stacked: boolean;
  }
) {
  const {rows, extent, top, over, room, scale, fontSize, stacked} = at;
  const line = fontSize * LINE_HEIGHT;
  const labelX = indentOf(row, rows, fontSize);
  const lines = wrapText(row.label, (room.labels - labelX) / fontSize);
  const text = lines.length * line;
  const thick = fontSize * Math.max(0.4, 1.35 - (0.4 * labelX) / fontSize);
  const y1 = stacked ? top + text + over + 2 : top + over + Math.max(0, (text - thick) / 2);
  const labelY = stacked ? top : top + over + Math.max(0, (thick - text) / 2);
  return {
    label: lines.join("\n"),
    labelX,
    labelY,
    digitsX: stacked ? room.edge : scale(extent) + 6,
    digitsY: stacked ? labelY + line / 2 : y1 + thick / 2,
    y1,
    y2: y1 + thick,
    heavy: row.depth <= Math.max(1, Math.min(...rows.map((r) => r.depth))),
    end: Math.max(y1 + thick, labelY + text)
  };
}

function namesOver<N extends string>(
  row: WithColumns<N>,
  parts: readonly NestedColumn<N>[],
  {scale, ...room}: {readonly scale: (value: number) => number; readonly width: number; readonly fontSize: number}
): readonly PlacedName[] {
  const own = partsOf(row, parts);
  const named = segmentsOf(row, parts, scale).map((s, i) => ({
    name: s.name,
    text: own[i]?.text ?? "",
    x1: s.x1,
    x2: s.x2
  }));
  return layOutPartNames(named, room);
}
