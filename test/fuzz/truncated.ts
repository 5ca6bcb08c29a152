import type {Block} from "../synthetic/blocks/block.js";
import type {Synthetic} from "../synthetic/index.js";

/** A document that ends after a share of what it prints: after a paragraph, or after a row of a table. */
export function truncated(synthetic: Synthetic, share: number): Synthetic {
  let left = Math.floor(sizeOf(synthetic.blocks) * share);
  const blocks: Block[] = [];
  for (const block of synthetic.blocks) {
    const size = sizeOf([block]);
    if (left <= 0) break;
    if (size <= left) blocks.push(block);
    else if (block.kind === "table") blocks.push({...block, rows: block.rows.slice(0, left).map(endingAt(left))});
    left -= size;
  }
  return {...synthetic, blocks};
}

/** What reaches below the last row that is left ends with it. */
function endingAt(rows: number) {
  return (row: Extract<Block, {kind: "table"}>["rows"][number], i: number) =>
    row.map((cell) => ({...cell, rows: Math.min(cell.rows, rows - i)}));
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 1), 0);
}
