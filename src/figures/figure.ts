import type {PlotOptions} from "@observablehq/plot";
import type {TableColumn} from "../components/index.js";

export type Lang = "zh" | "en";

/** A row of the cells frame, as far as figures use it. */
export interface CellRow {
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly section: string;
  readonly label: string;
  readonly labelEn: string;
  readonly text: string;
  readonly unit: string;
  readonly outcome: string;
  /** How many checks touch it. */
  readonly checks?: number;
}

/** A row of the claims frame. */
export interface ClaimRow {
  readonly id: string;
  readonly section: string;
  readonly subject: string;
  readonly measure: string;
  readonly basis: string;
  readonly of: string;
  /** Of which basis it is a share, or against which a change: empty for a change on the year before. */
  readonly ofBasis: string;
  readonly direction: string;
  readonly subjectZh: string;
  readonly subjectEn: string;
}

/** A row of the projects frame. Its amounts are cells: `10:p01.total:initial`. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
}

/** A row of the indicators frame. Its target, result, weight and score are cells: `10:p01.i1:target`. */
export interface IndicatorRow {
  readonly id: string;
  readonly project: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly comparator: string;
}

/** A row of the rows frame: a line of a standard table. */
export interface TableLine {
  readonly table: string;
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string;
}

/** A row of the findings frame. */
export interface FoundRow {
  readonly id: string;
  readonly rule: string;
  readonly level: string;
  readonly about: string;
  readonly operands: string;
}

/** What a figure is made from: one document's frames, and what the document is. */
export interface Frames {
  readonly document: {readonly department: string; readonly year: number | null; readonly unit: string};
  readonly cells: readonly CellRow[];
  readonly claims: readonly ClaimRow[];
  readonly projects: readonly ProjectRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly rows: readonly TableLine[];
  readonly findings: readonly FoundRow[];
}

/** A row of a figure. `key` is part of addresses: letters, digits, `-`, unique within the figure. */
export interface FigureRow {
  readonly key: string;
}

/** A column of a figure's table and downloads. `name` is English and stays; `title` is in the reader's language. */
export interface FigureColumn<R> {
  readonly name: keyof R & string;
  readonly title: string;
  /**
   * Where all its quantities have one that is not money: %, 分. A unit of money follows from the quantities (`toTable`):
   * where all have the same it stands in the heading, else beside each.
   */
  readonly unit?: string;
}

export interface FigureWords {
  /** The finding, as a headline. */
  readonly title: string;
  /** What is drawn, without its unit. */
  readonly subtitle: string;
  /** Unit of what is drawn; a unit of money is that of the rows' quantities, and can be switched. */
  readonly unit?: string;
  /** What one must know to read it fairly: scope, repairs, the innocent explanation. */
  readonly note?: string;
}

/** An order of the rows that a reader can choose: `?sort=<id>`. */
export interface Sort {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * One published figure. Its rows are exactly what it draws, what its table shows and what its downloads hold; words and
 * alternative text are made from them alone. Where its numbers stand follows from the rows' quantities.
 */
export interface Figure<R extends FigureRow = FigureRow> {
  /** Part of its address, which never changes and is never used again. */
  readonly id: string;
  /** Null where the document lacks a number that the figure stands on. The first of `sorts` is the order of `rows` without one. */
  rows(frames: Frames, lang: Lang, sort?: string): readonly R[] | null;
  plot(rows: readonly R[], options: {readonly width: number; readonly lang: Lang}): PlotOptions;
  columns(lang: Lang): readonly FigureColumn<R>[];
  words(rows: readonly R[], lang: Lang): FigureWords;
  /** What the drawing shows, for those who do not see it: every part with its digits, or the few that tell the story. */
  alt(rows: readonly R[], lang: Lang): string;
  readonly sorts?: readonly Sort[];
}

/** Any figure, whatever its rows. */
export interface PublishedFigure extends Omit<Figure, "columns"> {
  columns(lang: Lang): readonly TableColumn[];
}
