import type {Quantity} from "../components/index.js";
import type {CellRow} from "../figures/index.js";

/** A column of words, to filter and to group by. */
export interface ExploreColumn {
  readonly id: string;
  readonly title: string;
  /** In the other language, to be shown beside. */
  readonly beside?: string;
}

/** A column of numbers. */
export interface ExploreMeasure extends ExploreColumn {
  /** Why its numbers are never added up: shares, or quantities of different things. */
  readonly never?: "percent" | "scores" | "mixed" | "narrative";
}

export interface ExploreRow {
  /** Part of addresses: letters, digits, `-`. */
  readonly key: string;
  readonly name: string;
  /** By column; one that is not there is empty. */
  readonly values: Readonly<Record<string, string>>;
  /** By measure; one that is not there is not printed. */
  readonly numbers: Readonly<Record<string, Quantity>>;
  /** A number that the row stands on, for a count to lead to. */
  readonly cell: CellRow | null;
  /** Income and expenditure are never added to one another. */
  readonly side: string;
  readonly level: string;
  /** Keys of the rows that it is part of, the nearest first; a row is never added to one of these. */
  readonly within: readonly string[];
}

/** Rows that can be explored together. The first column is that of the rows' names. */
export interface ExploreFrame {
  readonly id: string;
  readonly columns: readonly ExploreColumn[];
  readonly measures: readonly ExploreMeasure[];
  /** Of a hierarchy, the highest first; the last is what is shown at first, since all of it can be added up. */
  readonly levels: readonly ExploreColumn[];
  readonly rows: readonly ExploreRow[];
}
