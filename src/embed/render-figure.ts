import type {DataTable} from "../components/index.js";
import {
  drawings,
  type FigureRow,
  type Frames,
  frameWordsOf,
  type Lang,
  type PublishedFigure,
  toTable
} from "../figures/index.js";

/** Widths in pixels that every figure is drawn at; style sheets show the widest that fits. */
export const widths = [340, 560, 760] as const;

/** A figure in one language and order, ready to leave: what every static output is made from. */
export interface Rendered {
  readonly figure: PublishedFigure;
  readonly lang: Lang;
  /** Id of the order of its rows; empty for the first. */
  readonly sort: string;
  readonly rows: readonly FigureRow[];
  readonly table: DataTable;
  readonly words: ReturnType<typeof frameWordsOf>;
  readonly document: Frames["document"];
  /** One SVG element for each of `widths`, its colours as variables of the theme. */
  readonly drawings: readonly SVGSVGElement[];
}

/** Null where the document lacks the figure's numbers. Needs a `document` to draw in. */
export function renderFigure(
  figure: PublishedFigure,
  frames: Frames,
  {lang = "zh", sort = ""}: {readonly lang?: Lang; readonly sort?: string} = {}
): Rendered | null {
  const rows = figure.rows(frames, lang, sort || undefined);
  if (!rows) return null;
  return {
    figure,
    lang,
    sort,
    rows,
    table: toTable(figure, rows, lang),
    words: frameWordsOf(figure, rows, frames.document, lang),
    document: frames.document,
    drawings: drawings(figure, rows, {width: widths, lang})
  };
}
