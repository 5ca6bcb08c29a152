import type {DivergingRow} from "./diverging-pair.js";
import {type Band, layOutRows} from "./lay-out-rows.js";
import type {Quantity} from "./quantity.js";
import {signedDigits} from "./signed-digits.js";
import {toWidth} from "./text-width.js";

/** A bar of one reading of a row, from nought, in pixels; its digits at its end. */
export interface DivergingBar {
  readonly row: DivergingRow;
  readonly column: "change" | "other";
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly y1: number;
  readonly y2: number;
  readonly digits: string;
  readonly digitsX: number;
  readonly anchor: "start" | "end";
}

export interface DivergingPanel {
  readonly title: string;
  /** Middle of the title's line. */
  readonly titleY: number;
  readonly left: number;
  /** Where nought is. */
  readonly nought: number;
  readonly y1: number;
  readonly y2: number;
  readonly labels: readonly Band<DivergingRow>[];
  readonly bars: readonly DivergingBar[];
}

export interface DivergingLayout {
  readonly panels: readonly DivergingPanel[];
  readonly height: number;
}

interface LayoutOptions {
  readonly width: number;
  readonly fontSize: number;
  readonly titles: readonly string[];
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly title: string;
  readonly labelled: boolean;
}

const GAP = 6;
const BETWEEN = 32;
/** What bars of a panel need beside their digits; with less, panels stand one below another. */
const LEAST_PANEL = 100;
/** A bar of nought is seen as a line. */
const LEAST = 1.5;
const COLUMNS = ["change", "other"] as const;

/** One panel for each reading: side by side, the names of rows once at the left; where there is no room for both, one below another. */
export function layOutDiverging(
  rows: readonly DivergingRow[],
  {width, fontSize, titles}: LayoutOptions
): DivergingLayout {
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column]));
  const {bands, left, height} = layOutRows(rows, {width, fontSize});
  const head = titles.some(Boolean) ? fontSize * 1.9 : 0;
  const each = (width - left - BETWEEN * (columns.length - 1)) / (columns.length || 1);
  const need = columns.map((column, i) =>
    Math.max(
      toWidth(titles[i] ?? "") * fontSize,
      LEAST_PANEL +
        digitsRoom(
          rows.map((row) => row[column] ?? null),
          fontSize
        )
    )
  );
  const beside = left > 0 && each >= Math.max(0, ...need);
  const panels = columns.map((column, i) => {
    const [x, wide] = beside ? [left + i * (each + BETWEEN), each] : [left, width - left];
    const top = beside ? 0 : i * (head + height + fontSize * 1.5);
    const place = {left: x, right: x + wide, top: top + head, title: titles[i] ?? "", labelled: !beside || i === 0};
    return layOutPanel(bands, column, {place, fontSize, height, head});
  });
  return {panels, height: Math.ceil(panels.at(-1)?.y2 ?? 0)};
}

function layOutPanel(
  bands: readonly Band<DivergingRow>[],
  column: DivergingBar["column"],
  {
    place,
    fontSize,
    height,
    head
  }: {readonly place: Place; readonly fontSize: number; readonly height: number; readonly head: number}
): DivergingPanel {
  const {left, right, top, title, labelled} = place;
  const moved = bands.map((band) => moveDown(band, top));
  const scale = toScale(
    moved.map(({row}) => row[column] ?? null),
    {left, right, fontSize}
  );
  const bars = moved.flatMap((band) => {
    const quantity = band.row[column];
    return quantity ? [toBar(band, {column, quantity, scale})] : [];
  });
  return {
    title,
    titleY: top - head * 0.6,
    left,
    nought: scale(0),
    y1: (moved[0]?.y1 ?? top) - GAP / 2,
    y2: top + height,
    labels: labelled ? moved : [],
    bars
  };
}

/** Nought where both sides have room for their longest bar and its digits; a side without bars takes no room. */
function toScale(
  quantities: readonly (Quantity | null)[],
  {left, right, fontSize}: {readonly left: number; readonly right: number; readonly fontSize: number}
): (value: number) => number {
  const [below, above] = roomsOf(quantities, fontSize);
  const [from, to] = [left + below, right - above];
  const values = quantities.map((q) => q?.value ?? 0);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const each = Math.max(0, to - from) / (most - least || 1);
  return (value) => from + (value - least) * each;
}

/** What the digits need left of the bars, and right of them. */
function roomsOf(quantities: readonly (Quantity | null)[], fontSize: number): readonly [number, number] {
  const roomOf = (down: boolean) =>
    Math.max(0, ...quantities.map((q) => (q && q.value < 0 === down ? widthOf(q) * fontSize + GAP : 0)));
  return [roomOf(true), roomOf(false)];
}

function digitsRoom(quantities: readonly (Quantity | null)[], fontSize: number): number {
  const [below, above] = roomsOf(quantities, fontSize);
  return below + above;
}

function toBar(
  {row, y, y1, y2}: Band<DivergingRow>,
  {
    column,
    quantity,
    scale
  }: {readonly column: DivergingBar["column"]; readonly quantity: Quantity; readonly scale: (v: number) => number}
): DivergingBar {
  const [nought, end] = [scale(0), scale(quantity.value)];
  const down = quantity.value < 0;
  const x1 = down ? Math.min(end, nought - LEAST) : nought;
  const x2 = down ? nought : Math.max(end, nought + LEAST);
  const digitsX = down ? x1 - GAP : x2 + GAP;
  return {row, column, x1, x2, y, y1, y2, digits: signedDigits(quantity), digitsX, anchor: down ? "end" : "start"};
}

/** Digits are bold, and a percent sign is wider than a digit. */
function widthOf(quantity: Quantity): number {
  return toWidth(signedDigits(quantity)) + 0.5;
}

function moveDown<R>(band: Band<R>, by: number): Band<R> {
  return {...band, labelY: band.labelY + by, y: band.y + by, y1: band.y1 + by, y2: band.y2 + by};
}
