import {LINE_HEIGHT} from "./chart-options.js";
import type {Dot, DumbbellRow} from "./dumbbell.js";
import {type Band, layOutRows, type RowLayout} from "./lay-out-rows.js";
import {digitsOf, type Quantity} from "./quantity.js";
import {toWidth} from "./text-width.js";
import {wrapText} from "./wrap-text.js";

/** A stage is told from the others by its shape, so that equal ones stand one inside another and all are seen. */
export type Shape = "tick" | "ring" | "dot";

/** Everything in pixels from the top left. */
export interface Point {
  readonly key: string;
  readonly column: string;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly marked: boolean;
}

export interface Digits extends Omit<Point, "shape"> {
  readonly text: string;
}

export interface DumbbellLayout {
  readonly bands: readonly Band<DumbbellRow>[];
  readonly points: readonly Point[];
  /** From the first of a row's points to its last, by way of the others. */
  readonly joins: readonly {readonly x1: number; readonly x2: number; readonly y: number; readonly marked: boolean}[];
  readonly digits: readonly Digits[];
  /** Names of the stages over their digits, each with its shape. */
  readonly heads: readonly {readonly text: string; readonly x: number; readonly y: number}[];
  readonly samples: readonly Point[];
  readonly anchor: "start" | "end";
  /** Where nought is ruled: through all rows, or in each where names stand between them. */
  readonly noughts: readonly {readonly x: number; readonly y1: number; readonly y2: number}[];
  /** From where to where rows are drawn. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

interface Columns {
  /** Where each column's text stands. */
  readonly at: readonly number[];
  readonly anchor: "start" | "end";
  readonly width: number;
}

/** Less than this much room for the scale, and something else moves: first the names above, then the digits too. */
const LEAST = 200;
const GAP = 14;
/** Half of the widest shape. */
const RADIUS = 7;

/**
 * Where the parts of a dumbbell chart go: name, scale and digits side by side; on less room the name above the other two;
 * on a phone, name, digits and scale one below another.
 */
export function layOutDumbbell<K extends string>(
  rows: readonly (DumbbellRow & Readonly<Record<K, Quantity | null>>)[],
  dots: readonly Dot<K>[],
  {width, fontSize}: {readonly width: number; readonly fontSize: number}
): DumbbellLayout {
  const column = columnWidth(rows, dots, fontSize);
  const taken = dots.length * (column + GAP);
  const beside = layOutRows(rows, {width, fontSize, stacked: false});
  const stacked = width - beside.left - taken - RADIUS < LEAST;
  const below = stacked && width - taken - RADIUS < LEAST;
  const columns = below ? spread(dots.length, width) : ranged(dots.length, width, column);
  const heads = (rows.length ? dots : []).map(({title}) => wrapText(title, columns.width / fontSize));
  const top = heads.length
    ? fontSize * ((below ? 2.3 : 1.6) + LINE_HEIGHT * Math.max(...heads.map((h) => h.length)))
    : 0;
  const line = fontSize * 1.3;
  const plan = stacked ? layOutRows(rows, {width, fontSize, stacked, thick: below ? line * 2.1 : line}) : beside;
  const {bands, left, height} = lower(plan, top);
  const [from, to] = [left, below ? width : width - taken];
  const scale = toScale(valuesOf(rows, dots), from + RADIUS, to - RADIUS);
  const y = (band: Band<DumbbellRow>) => (below ? band.y2 - line / 2 : band.y);
  const placed = bands.map((band) => ({band, points: toPoints(band.row, dots, scale, y(band))}));
  return {
    bands,
    points: placed.flatMap(({points}) => points),
    joins: placed.flatMap(({points}) =>
      points.slice(1).map((p, i) => ({x1: points[i]?.x ?? p.x, x2: p.x, y: p.y, marked: p.marked}))
    ),
    digits: placed.flatMap(({band, points}) =>
      points.map(({shape, ...point}) => ({
        ...point,
        text: textOf(band.row, dots, point.column),
        x: columns.at[dots.findIndex((d) => d.name === point.column)] ?? 0,
        y: below ? band.y1 + line / 2 : band.y
      }))
    ),
    heads: heads.map((lines, i) => ({text: lines.join("\n"), x: columns.at[i] ?? 0, y: fontSize * 1.2})),
    samples: rows.length ? samplesOf(dots, columns, fontSize * 0.6) : [],
    anchor: columns.anchor,
    noughts: stacked
      ? bands.map((band) => ({x: scale(0), y1: y(band) - line / 2, y2: y(band) + line / 2}))
      : [{x: scale(0), y1: top, y2: height}].slice(0, rows.length),
    from,
    to,
    height
  };
}

/** Wide enough for the digits and for the longest word of a name. */
function columnWidth<K extends string>(
  rows: readonly (DumbbellRow & Readonly<Record<K, Quantity | null>>)[],
  dots: readonly Dot<K>[],
  fontSize: number
): number {
  const digits = dots.flatMap(({name}) => rows.map((row) => toWidth(textOf(row, dots, name))));
  const words = dots.flatMap(({title}) => (/\p{Script=Han}/u.test(title) ? [title] : title.split(" ")).map(toWidth));
  return Math.max(0, ...digits, ...words) * fontSize + 1;
}

/** Columns at the right edge, their texts ending in line. */
function ranged(count: number, width: number, column: number): Columns {
  const at = Array.from({length: count}, (_, i) => width - (count - 1 - i) * (column + GAP));
  return {at, anchor: "end", width: column};
}

/** Columns over the whole width, their texts beginning in line. */
function spread(count: number, width: number): Columns {
  const at = Array.from({length: count}, (_, i) => (i * width) / count);
  return {at, anchor: "start", width: width / count - GAP};
}

function lower<R>(plan: RowLayout<R>, by: number): RowLayout<R> {
  const bands = plan.bands.map((b) => ({...b, labelY: b.labelY + by, y: b.y + by, y1: b.y1 + by, y2: b.y2 + by}));
  return {...plan, bands, height: Math.ceil(plan.height + by)};
}

function valuesOf<K extends string>(rows: readonly Readonly<Record<K, Quantity | null>>[], dots: readonly Dot<K>[]) {
  return rows.flatMap((row) => dots.map(({name}) => row[name]?.value ?? 0));
}

function toScale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => from + ((value - least) / (most - least || 1)) * (to - from);
}

function toPoints<K extends string>(
  row: DumbbellRow & Readonly<Record<K, Quantity | null>>,
  dots: readonly Dot<K>[],
  scale: (value: number) => number,
  y: number
): readonly Point[] {
  return dots.flatMap(({name}, i) => {
    const quantity = row[name];
    const shape = shapeOf(i, dots.length);
    if (!quantity) return [];
    return [{key: row.key, column: name, shape, x: scale(quantity.value), y, marked: row.marked === true}];
  });
}

function shapeOf(index: number, count: number): Shape {
  return (["dot", "ring", "tick"] as const)[count - 1 - index] ?? "tick";
}

function textOf<K extends string>(
  row: Readonly<Record<K, Quantity | null>>,
  dots: readonly Dot<K>[],
  column: string
): string {
  const dot = dots.find(({name}) => name === column);
  const quantity = dot && row[dot.name];
  return quantity ? digitsOf(quantity) : "";
}

function samplesOf<K extends string>(dots: readonly Dot<K>[], {at, anchor}: Columns, y: number): readonly Point[] {
  const inwards = anchor === "end" ? -RADIUS : RADIUS;
  return dots.map(({name}, i) => ({
    key: "",
    column: name,
    shape: shapeOf(i, dots.length),
    x: (at[i] ?? 0) + inwards,
    y,
    marked: false
  }));
}
