/** A line of text, or a table: what a document of Word, a sheet and a web page come down to before their lines are counted. */
export type Block = string | BlockTable;

/** The rows of a table in the columns of its grid. */
export interface BlockTable {
  readonly rows: readonly (readonly BlockCell[])[];
}

/** A cell at its first column, from 0, with the columns and rows it covers. What it covers beyond the first is not listed. */
export interface BlockCell {
  readonly at: number;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}
