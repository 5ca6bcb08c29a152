/** A cell as laid out. A merged cell stands where it begins; no cell stands where it covers. */
export interface Cell {
  /** A line feed where the text is wrapped by hand. */
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** What a workbook holds as a number, and what it may. */
  readonly kind: "label" | "code" | "amount";
  /** Letters spread over the width of the cell. */
  readonly spread: boolean;
}

export type Row = readonly Cell[];

type Options = Partial<Omit<Cell, "text">>;

export function cell(text: string, {columns = 1, rows = 1, kind = "label", spread = false}: Options = {}): Cell {
  return {text, columns, rows, kind, spread};
}

/** `n` empty cells. */
export function blanks(n: number): Cell[] {
  return Array.from({length: n}, () => cell(""));
}

export function amounts(texts: readonly string[]): Cell[] {
  return texts.map((text) => cell(text, {kind: "amount"}));
}
