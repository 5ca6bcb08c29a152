import type {View} from "../../accounts/index.js";

/** Whether all these tables were read to their end, or are known to be empty. */
export function areRead(view: View, ...tables: string[]): boolean {
  return tables.every((id) => ["read", "empty"].includes(statusOf(view, id)));
}

/** Whether amounts of these tables can stand side by side: each was read, and all count in one unit. */
export function areComparable(view: View, ...tables: string[]): boolean {
  return areRead(view, ...tables) && new Set(tables.map((id) => unitOf(view, id))).size === 1;
}

/** `missing` where the document does not list the table at all. */
export function statusOf(view: View, table: string): "read" | "empty" | "missing" | "truncated" {
  return view.accounts.tables.find((t) => t.id === table)?.status ?? "missing";
}

/** The unit printed above the table, else the document's. */
export function unitOf(view: View, table: string): string {
  return view.accounts.tables.find((t) => t.id === table)?.unit || view.accounts.document.unit;
}

export function tableOf(id: string): string {
  return id.slice(0, 2);
}
