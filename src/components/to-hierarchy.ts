import {type HierarchyNode, hierarchy} from "d3";
import type {Quantity} from "./quantity.js";

/** A row of a hierarchy: `parent` is the key of the row that it is part of, empty at the top. */
export interface HierarchyRow {
  readonly key: string;
  readonly label: string;
  readonly parent: string;
  readonly amount: Quantity;
  /** What the story is about. */
  readonly marked?: boolean;
}

/**
 * Rows as D3's hierarchy with values, in the order given. Its root is the row of the key `root`; without one, or where no row
 * has it, a node of no row above them all. A row whose parent is not there stands at the top. Amounts of nought or less have
 * no extent and are left out. A node's value is its amount, or what its children add up to where that is more: printed parts
 * may exceed their whole by a rounded digit.
 */
export function toHierarchy<R extends HierarchyRow>(rows: readonly R[], root = ""): HierarchyNode<R | null> {
  const drawn = rows.filter((r) => r.amount.value > 0);
  const keys = new Set(drawn.map((r) => r.key));
  const under = (row: R | null) => drawn.filter((r) => (keys.has(r.parent) ? r.parent === row?.key : row === null));
  const extent = (row: R): number => Math.max(row.amount.value, below(row));
  const below = (row: R): number => under(row).reduce((sum, child) => sum + extent(child), 0);
  const top = drawn.find((r) => r.key === root) ?? null;
  return hierarchy<R | null>(top, under).sum((row) => (row ? extent(row) - below(row) : 0));
}
