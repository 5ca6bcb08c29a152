import {Decimal, type Row} from "../../accounts/index.js";
import {parseCell} from "./printed-cell.js";
import type {Identity} from "./row-sums.js";
import type {TableDraft} from "./table-reading.js";

/**
 * Whether rows are missing below the last one of a table that ends the document: the last row has no parts where others of its
 * level have, or what its brothers lack of the row above is itself a row whose columns add up. A wrong number lacks in one
 * column alone, and is none of a lost row's doing.
 */
export function missesRows(draft: TableDraft, identities: readonly Identity[]): boolean {
  const last = draft.rows.at(-1);
  if (!last?.code) return false;
  if (draft.rows.some(({level, code}) => level > last.level && code.length > last.code.length)) return true;
  const above = draft.rows.filter(({code}) => code && code !== last.code && last.code.startsWith(code));
  return above.some((row) => lacksRow(row, draft, identities));
}

function lacksRow(row: Row, draft: TableDraft, identities: readonly Identity[]): boolean {
  const parts = draft.rows.filter(({parent}) => parent === row.key);
  const columns = draft.cells.filter((c) => c.row === row.key).map(({column}) => column);
  const lack = new Map(columns.map((column) => [column, lackOf(row, parts, column, draft)] as const));
  // Each number printed is off by half its last digit at most.
  const tail = new Decimal("0.005").times(parts.length + 1);
  const values = [...lack.values()];
  if (values.some((v) => v.lt(tail.negated())) || values.every((v) => v.lte(tail))) return false;
  return identities.every(({whole, parts}) => {
    const there = parts.flatMap((id) => lack.get(id) ?? []);
    const all = lack.get(whole);
    if (!all || !there.length) return true;
    const sum = there.reduce((a, b) => a.plus(b), new Decimal("0"));
    return all
      .minus(sum)
      .abs()
      .lte(tail.times(there.length + 1));
  });
}

function lackOf(row: Row, parts: readonly Row[], column: string, draft: TableDraft): Decimal {
  const value = (key: string) => {
    const cell = draft.cells.find((c) => c.row === key && c.column === column);
    return parseCell(cell?.text ?? "").amount?.value ?? new Decimal("0");
  };
  return parts.reduce((left, part) => left.minus(value(part.key)), value(row.key));
}
