import type {Quantity} from "../components/index.js";
import {exact} from "./numbers.js";

/** A row of a hierarchy: `parent` is the key of the row that it is part of. */
export interface ItemRow {
  readonly key: string;
  readonly parent: string;
  readonly amount: Quantity;
}

/** Each parent before its children; the children of one parent, and the rows of none, by amount or as the document has them. */
export function inOrder<R extends ItemRow>(rows: readonly R[], sort: "amount" | "document", parent = ""): readonly R[] {
  const known = new Set(rows.map((r) => r.key));
  const own = rows.filter((r) => (known.has(r.parent) ? r.parent : "") === parent);
  const sorted = sort === "amount" ? own.toSorted((a, b) => exact(b.amount).comparedTo(exact(a.amount))) : own;
  return sorted.flatMap((row) => [row, ...inOrder(rows, sort, row.key)]);
}
