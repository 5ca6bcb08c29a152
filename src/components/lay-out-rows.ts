import {LINE_HEIGHT} from "./chart-options.js";
import {toWidth} from "./text-width.js";
import {wrapText} from "./wrap-text.js";

/** Where one row of a chart stands, in pixels from the top: its label in lines, and the band of its marks. */
export interface Band<R> {
  readonly row: R;
  /** Lines joined by line feeds, as Plot's text mark takes them. */
  readonly label: string;
  /** Top of the label's first line. */
  readonly labelY: number;
  /** Middle of the band. */
  readonly y: number;
  readonly y1: number;
  readonly y2: number;
}

export interface RowLayout<R> {
  readonly bands: readonly Band<R>[];
  /** Where the marks begin: right of the labels, or at the edge where labels stand above their marks. */
  readonly left: number;
  readonly height: number;
}

export interface RowLayoutOptions {
  readonly width: number;
  readonly fontSize: number;
  /** Height of a band. */
  readonly thick?: number;
  /** Labels above the marks instead of beside them. */
  readonly stacked?: boolean;
}

/** The most of the width that labels beside the marks may take. */
const SHARE = 0.36;
const GAP = 12;

/**
 * Rows of a chart one below another, each as high as its label needs: beside the marks where there is room, above them on a
 * narrow screen. Labels are measured and wrapped as Chinese is.
 */
export function layOutRows<R extends {readonly label: string}>(
  rows: readonly R[],
  {width, fontSize, thick = fontSize * 1.3, stacked = width < 480}: RowLayoutOptions
): RowLayout<R> {
  const line = fontSize * LINE_HEIGHT;
  const room = stacked
    ? width
    : Math.min(width * SHARE, Math.max(0, ...rows.map((r) => toWidth(r.label))) * fontSize + 1);
  const space = stacked ? fontSize * 0.9 : fontSize * 0.55;
  const bands: Band<R>[] = [];
  let top = 0;
  for (const row of rows) {
    const lines = wrapText(row.label, room / fontSize);
    const text = lines.length * line;
    const y1 = stacked ? top + text + 2 : top + Math.max(0, (text - thick) / 2);
    bands.push({
      row,
      label: lines.join("\n"),
      labelY: stacked ? top : top + Math.max(0, (thick - text) / 2),
      y: y1 + thick / 2,
      y1,
      y2: y1 + thick
    });
    top = (stacked ? y1 + thick : top + Math.max(text, thick)) + space;
  }
  return {bands, left: stacked ? 0 : room + GAP, height: Math.ceil(Math.max(0, top - space))};
}
