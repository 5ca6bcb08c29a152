/** A line of text or a row of a table, trimmed of nothing: tabs part the cells. */
export interface Line {
  /** From 1: as an editor counts in a text, in reading order elsewhere. */
  readonly number: number;
  /** The texts of all fields, parted by tabs. A field that a merged cell covers is blank but for the first. */
  readonly text: string;
  /** Page or sheet, from 1; absent in a format without any. */
  readonly page?: number;
  /** Of a row: its cells, from left to right, those that cover several fields once. Absent where no spans are known. */
  readonly cells?: readonly PrintedCell[];
  /** Where a line of text stands on its page. */
  readonly box?: PrintedBox;
}

/** A cell as laid out: its first field, how many fields and rows it covers, and where it stands on the page. */
export interface PrintedCell {
  /** Index of the field among the tabs, from 0. */
  readonly at: number;
  readonly columns: number;
  readonly rows: number;
  readonly box?: PrintedBox;
}

/** Points from the upper left corner of the page. */
export interface PrintedBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
