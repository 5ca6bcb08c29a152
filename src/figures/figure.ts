import type {PlotOptions} from "@observablehq/plot";

export type Lang = "zh" | "en";

/** A row of the cells frame, as a figure needs it. */
export interface CellRow {
  readonly id: string;
  readonly text: string;
}

export interface Frames {
  readonly cells: readonly CellRow[];
}

export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string;
  readonly source: string;
}

/** One published figure. Its rows are exactly what it draws, what its table shows and what its downloads hold. */
export interface Figure<R> {
  /** Part of its address, which never changes. */
  readonly id: string;
  /** Null where the document lacks a number that the figure stands on. */
  rows(frames: Frames, lang: Lang): readonly R[] | null;
  plot(rows: readonly R[], options: {readonly width: number; readonly lang: Lang}): PlotOptions;
  columns(lang: Lang): readonly {readonly name: keyof R & string; readonly title: string; readonly number?: boolean}[];
  words(rows: readonly R[], lang: Lang): FigureWords;
  alt(rows: readonly R[], lang: Lang): string;
  /** Ids of the cells it stands on. */
  readonly sources: readonly string[];
}
