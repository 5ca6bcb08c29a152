import {type HierarchyRectangularNode, partition} from "d3";
import {LINE_HEIGHT} from "./chart-options.js";
import {digitsOf} from "./quantity.js";
import {toWidth} from "./text-width.js";
import {type HierarchyRow, toHierarchy} from "./to-hierarchy.js";
import {wrapText} from "./wrap-text.js";

/** A row as a tile, in pixels from the top left. */
export interface Tile<R> {
  readonly row: R;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** Which branch of the whole it belongs to, also where a branch is drawn alone. */
  readonly branch: number;
  /** Whether it has tiles of its own at the right. */
  readonly parent: boolean;
  /** Name and digits in lines as far as they fit; empty where they do not. */
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
}

export interface IcicleLayout<R> {
  readonly tiles: readonly Tile<R>[];
  readonly height: number;
}

export interface IcicleLayoutOptions {
  readonly width: number;
  readonly fontSize: number;
  readonly height?: number | undefined;
  /** Key of the row that is drawn as the whole. */
  readonly root?: string;
}

/** The most that a layer but the last is wide, in em: room for the digits and the longest words. */
const INNER = 11;
/** Between tiles. */
const GAP = 1;
/** The least that a tile is drawn with, so that what is there is seen. */
const LEAST = 0.75;
/** Of a text within its tile, left and right. */
const INSET = 7;

/** Layers of tiles side by side: each the parts of the layer at its left, as high as their amounts, in the order given. */
export function layOutIcicle<R extends HierarchyRow>(
  rows: readonly R[],
  {width, fontSize, root = "", height}: IcicleLayoutOptions
): IcicleLayout<R> {
  const tree = toHierarchy(rows, root);
  const high = height ?? heightFor(tree.leaves().length, fontSize);
  if (!tree.value) return {tiles: [], height: 0};
  const first = tree.data ? 0 : 1;
  const layers = toLayers(tree.height + 1 - first, {width, fontSize});
  const branches = toBranches(rows);
  const nodes = partition<R | null>().size([high, 1])(tree).descendants();
  const tiles = nodes.flatMap(
    (node) => toTile(node, {layer: layers[node.depth - first], branches, fontSize, high}) ?? []
  );
  return {tiles, height: high};
}

/** Enough for most names to be read, yet not more than a screen. */
function heightFor(leaves: number, fontSize: number): number {
  return Math.round(fontSize * Math.max(8, Math.min(leaves * 2, 40)));
}

/** Left and right of each layer: the last has the most tiles and the lowest, so it gets the room for names in one line. */
function toLayers(
  count: number,
  {width, fontSize}: {readonly width: number; readonly fontSize: number}
): readonly (readonly [number, number])[] {
  const inner = Math.min(width / count, fontSize * INNER);
  return Array.from({length: count}, (_, i) => [i * inner, i + 1 < count ? (i + 1) * inner - GAP : width]);
}

function toTile<R extends HierarchyRow>(
  node: HierarchyRectangularNode<R | null>,
  {
    layer,
    branches,
    fontSize,
    high
  }: {
    readonly layer: readonly [number, number] | undefined;
    readonly branches: ReadonlyMap<string, number>;
    readonly fontSize: number;
    readonly high: number;
  }
): Tile<R> | null {
  const row = node.data;
  if (!row || !layer) return null;
  const [x1, x2] = layer;
  const y1 = Math.min(node.x0, high - LEAST);
  const y2 = Math.max(node.x1 - GAP, y1 + LEAST);
  const lines = toLines(row, {width: x2 - x1 - 2 * INSET, height: y2 - y1, fontSize, parent: node.height > 0});
  const text = heightOf(lines, fontSize);
  return {
    row,
    x1,
    x2,
    y1,
    y2,
    branch: branches.get(row.key) ?? 0,
    parent: node.height > 0,
    text: lines.join("\n"),
    textX: x1 + INSET,
    textY: y1 + Math.min(INSET, (y2 - y1 - text) / 2)
  };
}

/** For the key of each row, which branch of the whole it belongs to: its colour stays when a branch is drawn alone. */
function toBranches<R extends HierarchyRow>(rows: readonly R[]): ReadonlyMap<string, number> {
  const branches = new Map<string, number>();
  for (const [i, head] of (toHierarchy(rows).children ?? []).entries())
    for (const {data} of head.descendants()) if (data) branches.set(data.key, i);
  return branches;
}

/** Name and digits one below the other, or in one line, or the name alone: the first that fits. */
function toLines(
  row: HierarchyRow,
  room: {readonly width: number; readonly height: number; readonly fontSize: number; readonly parent: boolean}
): readonly string[] {
  const em = room.width / room.fontSize;
  const name = em > 0 ? wrapText(row.label, em) : [];
  const [one, more] = [[`${row.label} ${digitsOf(row.amount)}`], [...name, digitsOf(row.amount)]];
  const choices = [...(room.parent ? [more, one] : [one, more]), name];
  return choices.find((lines) => fits(lines, em, room)) ?? [];
}

function fits(
  lines: readonly string[],
  em: number,
  {height, fontSize}: {readonly height: number; readonly fontSize: number}
): boolean {
  return lines.every((line) => toWidth(line) <= em) && heightOf(lines, fontSize) <= height;
}

/** Of the glyphs, without the space above the first line and below the last. */
function heightOf(lines: readonly string[], fontSize: number): number {
  return ((lines.length - 1) * LINE_HEIGHT + 1.1) * fontSize;
}
