import type {Block, Caption, TableBlock} from "./block.js";
import {cell, type Row} from "./cell.js";
import {widthOf} from "./place-cells.js";

/** Captions become the first rows of the tables below them. */
export function joinCaptions(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, i) => {
    const above = blocks[i - 1];
    if (block.kind === "caption" && blocks[i + 1]?.kind === "table") return [];
    return block.kind === "table" && above?.kind === "caption" ? [withCaption(block, above)] : [block];
  });
}

function withCaption(table: TableBlock, {title, number, owner, unit}: Caption): TableBlock {
  const columns = widthOf([...table.heads, ...table.rows]);
  const half = Math.ceil(columns / 2);
  const lines: Row[] = [title, number].filter(Boolean).map((text) => [cell(text, {columns})]);
  const last = [cell(owner, {columns: half}), cell(unit, {columns: columns - half})];
  return {...table, heads: [...lines, last, ...table.heads]};
}
