import {missesRows} from "./misses-rows.js";
import {holds, type Identity} from "./row-sums.js";
import type {TableDraft} from "./table-reading.js";

/**
 * Whether a table of items that ends the document was read to its end: it has its total, the classes make it, the last row
 * adds up, and none is missing below it. Where the rest is cut off they do not.
 */
export function isComplete(draft: TableDraft, identities: readonly Identity[]): boolean {
  return (
    draft.has("total") && classesMakeTotal(draft) && lastRowAddsUp(draft, identities) && !missesRows(draft, identities)
  );
}

function classesMakeTotal(draft: TableDraft): boolean {
  const total = draft.cells.find((c) => c.row === "total" && c.amount);
  if (!total) return true;
  const classes = new Set(draft.rows.filter((r) => r.level === 1).map((r) => r.key));
  const parts = draft.cells.filter((c) => c.column === total.column && classes.has(c.row));
  const texts = new Map([["total", total.text], ...parts.map((c) => [c.row, c.text] as const)]);
  return holds(texts, [{whole: "total", parts: parts.map((c) => c.row)}]);
}

function lastRowAddsUp(draft: TableDraft, identities: readonly Identity[]): boolean {
  const last = draft.rows.at(-1);
  return holds(new Map(draft.cells.filter((c) => c.row === last?.key).map((c) => [c.column, c.text])), identities);
}
