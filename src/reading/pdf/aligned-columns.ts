import type {Chunk} from "./chunked-line.js";

/** Stretches in which pieces of rows stand under each other; null where those of one row would share one. */
export function alignedColumns(rows: readonly (readonly Chunk[])[]): readonly Chunk[] | null {
  const columns: {text: string; left: number; right: number}[] = [];
  for (const chunk of rows.flat().sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && chunk.left < last.right) last.right = Math.max(last.right, chunk.right);
    else columns.push({...chunk});
  }
  const isApart = rows.every((row) => new Set(row.map((chunk) => columnOf(chunk, columns))).size === row.length);
  return isApart && columns.length > 1 ? columns : null;
}

/** A heading above nothing has a column of its own, where another stands above the column that is nearest to both. */
export function withHeadings(columns: readonly Chunk[], headings: readonly Chunk[]): readonly Chunk[] {
  const taken = new Set(headings.filter((h) => isOver(h, columns)).map((h) => columnOf(h, columns)));
  const added = headings.filter((h) => {
    const at = columnOf(h, columns);
    if (isOver(h, columns)) return false;
    if (taken.has(at)) return true;
    taken.add(at);
    return false;
  });
  return [...columns, ...added].sort((a, b) => a.left - b.left);
}

export function isOver({left, right}: Chunk, columns: readonly Chunk[]): boolean {
  return columns.some((column) => left < column.right && right > column.left);
}

/** The column that a piece shares most with, else the one nearest to it. */
export function columnOf({left, right}: Chunk, columns: readonly Chunk[]): number {
  const shared = columns.map((c) => Math.min(right, c.right) - Math.max(left, c.left));
  return shared.indexOf(Math.max(...shared));
}
