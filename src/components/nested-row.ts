import type {Quantity} from "./quantity.js";

/** A row that may have rows of a greater depth below it, which are parts of it. */
export interface NestedRow {
  readonly key: string;
  readonly label: string;
  /** 0 for the whole, 1 for 类, 2 for 款, 3 for 项. */
  readonly depth: number;
  readonly amount: Quantity;
  /** What the story is about: its column beside the bars where there is one, else its amount. */
  readonly marked?: boolean;
}

/** A column of the rows that is drawn as part of each bar, or printed beside it. */
export interface NestedColumn<N extends string> {
  readonly name: N;
  readonly title: string;
  /** Of a part that is to be quieter than its place among the parts would have it: `var(--slate)`. */
  readonly fill?: string;
}

/** A row with the quantities of such columns; null where the document prints none. */
export type WithColumns<N extends string> = NestedRow & {readonly [K in N]: Quantity | null};
