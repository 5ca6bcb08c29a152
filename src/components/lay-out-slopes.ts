import {LINE_HEIGHT} from "./chart-options.js";
import type {SlopeRow} from "./slope.js";
import {wrapText} from "./wrap-text.js";

/** One panel, in pixels: its name above, the line from `x1, y1` to `x2, y2` over nought at `base`. */
export interface SlopePanel {
  readonly row: SlopeRow;
  readonly label: string;
  readonly labelY: number;
  readonly changeY: number;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly base: number;
  /** Middle of the digits of either end: on the far side of the line, so that the two never meet. */
  readonly beforeY: number;
  readonly afterY: number;
  readonly timesY: number;
}

const GAP = 28;
/** Room for the digits of an end, and for two ends side by side. */
const LEAST = 120;
const RISE = 140;
const WIDEST = 260;
/** Half a dot, which stays within the drawing. */
const DOT = 4;

/**
 * Panels side by side, as many as there is room for and about as many in each line. All have one scale, on which each row's
 * first amount is one: panels begin at the same height, and the same slope is the same change in percent.
 */
export function layOutSlopes(
  rows: readonly SlopeRow[],
  {width, fontSize}: {readonly width: number; readonly fontSize: number}
): {readonly panels: readonly SlopePanel[]; readonly height: number} {
  const most = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
  const columns = Math.ceil(rows.length / Math.ceil(rows.length / most)) || 1;
  const wide = Math.min(WIDEST, (width - GAP * (columns - 1)) / columns);
  const top = Math.max(1, ...rows.map((row) => ratioOf(row)));
  const panels: SlopePanel[] = [];
  let height = 0;
  for (let i = 0; i < rows.length; i += columns) {
    const line = rows.slice(i, i + columns);
    const layout = layOutLine(line, {from: i === 0 ? 0 : height + fontSize * 1.6, wide, top, fontSize});
    panels.push(...layout);
    height = (layout[0]?.timesY ?? 0) + fontSize;
  }
  return {panels, height: Math.ceil(height)};
}

function layOutLine(
  rows: readonly SlopeRow[],
  {
    from,
    wide,
    top,
    fontSize
  }: {readonly from: number; readonly wide: number; readonly top: number; readonly fontSize: number}
): readonly SlopePanel[] {
  const em = fontSize * LINE_HEIGHT;
  const labels = rows.map(({label}) => wrapText(label, (wide - DOT) / fontSize));
  const lines = Math.max(...labels.map((l) => l.length));
  const changeY = from + lines * em + em * 0.8;
  const ceiling = changeY + em * 2.1;
  const base = ceiling + RISE;
  // Where an end lies near nought, its digits below the line need room above the points in time.
  const low = rows.some((row) => Math.min(ratioOf(row), row.before.value > 0 ? 1 : 0) < top * 0.2) ? em : 0;
  const y = (ratio: number) => base - low - (ratio / top) * (RISE - em);
  return rows.map((row, i) => {
    const x1 = i * (wide + GAP) + DOT;
    const [y1, y2] = [y(row.before.value > 0 ? 1 : 0), y(ratioOf(row))];
    const up = y2 <= y1 ? 1 : -1;
    return {
      row,
      label: (labels[i] ?? []).join("\n"),
      labelY: from + (lines - (labels[i]?.length ?? 0)) * em,
      changeY,
      x1,
      x2: x1 + wide - 2 * DOT,
      y1,
      y2,
      base: base - low,
      beforeY: y1 + up * em * 0.85,
      afterY: y2 - up * em * 0.85,
      timesY: base + em * 0.7
    };
  });
}

/** The second amount for each of the first; from nought to something is drawn as one. */
function ratioOf({before, after}: SlopeRow): number {
  if (before.value > 0) return Math.max(0, after.value / before.value);
  return after.value > 0 ? 1 : 0;
}
