import type {Unread, View} from "../../accounts/index.js";

type Status = "read" | "empty" | "missing" | "truncated";

const LOST: readonly Unread["reason"][] = [
  "truncated-table",
  "unknown-row",
  "unknown-column",
  "not-a-number",
  "ambiguous"
];

/** Whether all these tables were read to their end, or are known to be empty. */
export function areRead(view: View, ...tables: string[]): boolean {
  return tables.every((id) => ["read", "empty"].includes(statusOf(view, id)));
}

/** Whether amounts of these tables can stand side by side: each was read, and all count in one unit. */
export function areComparable(view: View, ...tables: string[]): boolean {
  return areRead(view, ...tables) && new Set(tables.map((id) => unitOf(view, id))).size === 1;
}

/** Whether all of a table's rows and numbers were understood. */
export function isWhole(view: View, table: string): boolean {
  const lost = view.accounts.unread.some((u) => u.table === table && LOST.includes(u.reason));
  return statusOf(view, table) !== "truncated" && !lost;
}

/**
 * `missing` where the document does not list the table at all; `truncated` too where the document ends with it, however whole
 * it looks: a file can be cut within a number.
 */
export function statusOf(view: View, table: string): Status {
  const status = view.accounts.tables.find((t) => t.id === table)?.status ?? "missing";
  return status !== "missing" && endsDocument(view, table) ? "truncated" : status;
}

/** The unit printed above the table, else the document's. */
export function unitOf(view: View, table: string): string {
  return view.accounts.tables.find((t) => t.id === table)?.unit || view.accounts.document.unit;
}

export function tableOf(id: string): string {
  return id.slice(0, 2);
}

/** No narrative, other tables missing, and none of those found begins after this one. */
function endsDocument({accounts: {tables, numbers}}: View, table: string): boolean {
  const missing = tables.filter((t) => t.status === "missing" && t.id !== "10");
  if (numbers.length > 0 || missing.length === 0) return false;
  const found = tables.filter((t) => t.status !== "missing");
  return found.every((t) => t.id === table || t.line < (found.find((f) => f.id === table)?.line ?? 0));
}
