import {LINE_HEIGHT} from "./chart-options.js";
import {type HeatMapRow, OUTCOMES, type Outcome} from "./ledger-heat-map.js";
import {toWidth} from "./text-width.js";
import type {Run} from "./unit-dashes.js";
import {wrapText} from "./wrap-text.js";

/** A group of numbers: its label in lines, its squares by outcome, and the first line's middle, where its counts stand. */
export interface HeatMapBand {
  readonly row: HeatMapRow;
  readonly label: string;
  readonly labelY: number;
  readonly y: number;
  readonly runs: Readonly<Record<Outcome, readonly Run[]>>;
}

/** What a colour means, and how often it stands in the whole. */
export interface HeatMapKey {
  readonly row: HeatMapRow;
  readonly outcome: Outcome;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly y: number;
}

export interface HeatMapLayout {
  readonly keys: readonly HeatMapKey[];
  readonly bands: readonly HeatMapBand[];
  /** Of a square, and from one to the next. */
  readonly size: number;
  readonly pitch: number;
  /** Right edge of the counts of what does not agree. */
  readonly unequalX: number;
  readonly height: number;
}

export interface HeatMapOptions {
  readonly width: number;
  readonly fontSize: number;
  readonly words: Readonly<Record<Outcome, string>>;
}

/** The most of the width that labels beside the squares may take; narrower than this, labels stand above. */
const SHARE = 0.34;
const STACKED = 480;
const GAP = 12;
/** Of squares in pixels, with the gap after them; the first that keeps all squares within so many pixels of height is taken. */
const SIZES = [
  {size: 9, pitch: 11},
  {size: 7, pitch: 9},
  {size: 5, pitch: 6},
  {size: 3, pitch: 4}
];
const TALLEST = 480;

/** Groups in their order, one below another, below the key. Everything in pixels. */
export function layOutHeatMap(rows: readonly HeatMapRow[], options: HeatMapOptions): HeatMapLayout {
  const {width, fontSize} = options;
  const groups = rows.filter((r) => !r.total);
  const stacked = width < STACKED;
  const line = fontSize * LINE_HEIGHT;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => toWidth(text) * fontSize));
  const unequalX = Math.floor(width - widest(groups.map((r) => r.numbers.text)) - GAP);
  const right = Math.floor(unequalX - widest(groups.map((r) => r.unequal?.text ?? "")) - GAP);
  const labels = stacked ? right : Math.min(width * SHARE, widest(groups.map((r) => r.label)) + 1);
  const left = stacked ? 0 : Math.round(labels + GAP);
  const {size, pitch, perLine} = toSize(groups, (stacked ? width : right) - left);
  const keys = rows.filter((r) => r.total).flatMap((row) => toKeys(row, size, options));

  const bands: HeatMapBand[] = [];
  let top = keys.length ? Math.max(...keys.map((k) => k.y)) + line : 0;
  for (const row of groups) {
    const lines = wrapText(row.label, labels / fontSize);
    const text = lines.length * line;
    const first = Math.round(stacked ? top + text + 3 + size / 2 : top + line / 2);
    const {runs, count} = toRuns(row, {left, first, perLine, pitch});
    bands.push({row, label: lines.join("\n"), labelY: top, y: top + line / 2, runs});
    const bottom = first + (Math.ceil(count / perLine) - 1) * pitch + size / 2;
    top = Math.max(bottom, top + text) + fontSize * (stacked ? 0.75 : 0.5);
  }
  return {keys, bands, size, pitch, unequalX, height: Math.ceil(Math.max(0, top - fontSize * 0.5))};
}

/** Smaller squares where the document has more numbers. */
function toSize(groups: readonly HeatMapRow[], room: number) {
  const sizes = SIZES.map(({size, pitch}) => ({
    size,
    pitch,
    perLine: Math.max(1, Math.floor((room + pitch - size) / pitch))
  }));
  const height = ({pitch, perLine}: {readonly pitch: number; readonly perLine: number}) =>
    groups.reduce((sum, {numbers}) => sum + Math.ceil(numbers.value / perLine) * pitch, 0);
  const fits = sizes.find((s) => height(s) <= TALLEST) ?? sizes.at(-1);
  if (!fits) throw new Error("invalid sizes: none");
  return fits;
}

/** Side by side as far as there is room. */
function toKeys(row: HeatMapRow, size: number, {width, fontSize, words}: HeatMapOptions): HeatMapKey[] {
  const keys: HeatMapKey[] = [];
  let [x, y] = [0, Math.round((fontSize * LINE_HEIGHT) / 2)];
  for (const outcome of OUTCOMES) {
    const count = row[outcome];
    if (!count) continue;
    const text = `${words[outcome]} ${count.text}`;
    const wide = size + 5 + toWidth(text) * fontSize;
    if (x > 0 && x + wide > width) [x, y] = [0, y + Math.round(fontSize * 1.6)];
    keys.push({row, outcome, text, runs: [{x: Math.round(x), y, count: 1}], x: x + size + 5, y});
    x += wide + fontSize * 1.2;
  }
  return keys;
}

interface Grid {
  readonly left: number;
  readonly first: number;
  readonly perLine: number;
  readonly pitch: number;
}

/** One outcome after another, each going on in the line where the last ended. */
function toRuns(row: HeatMapRow, {left, first, perLine, pitch}: Grid) {
  let count = 0;
  const runsOf = (outcome: Outcome): readonly Run[] => {
    const runs: Run[] = [];
    for (let rest = row[outcome]?.value ?? 0; rest > 0; ) {
      const at = count % perLine;
      const here = Math.min(rest, perLine - at);
      runs.push({x: left + at * pitch, y: first + Math.floor(count / perLine) * pitch, count: here});
      count += here;
      rest -= here;
    }
    return runs;
  };
  const runs = {
    unequal: runsOf("unequal"),
    explained: runsOf("explained"),
    rounding: runsOf("rounding"),
    equal: runsOf("equal"),
    open: runsOf("open")
  };
  return {runs, count};
}
