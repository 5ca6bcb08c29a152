/** A line of the text form, trimmed of nothing: tabs part the columns of its tables. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number;
  readonly text: string;
}
