import type {Block, BlockTable} from "./block.js";

/** A cell with this much text that is nearly all the table's is a page put into a frame. */
const MANY_CHARACTERS = 1_000;
const NEARLY_ALL = 0.8;

/**
 * Whether a table only arranges a page, as old web pages and boxed text do: it holds tables, prints no two cells side by
 * side, or is all but filled by one cell.
 */
export function isLayout({rows}: BlockTable): boolean {
  const cells = rows.flat();
  if (cells.some(({blocks}) => blocks.some((block) => typeof block !== "string"))) return true;
  const sizes = cells.map(({blocks}) => sizeOf(blocks));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all > MANY_CHARACTERS && Math.max(...sizes) > all * NEARLY_ALL) return true;
  return rows.every((row) => row.filter(({blocks}) => sizeOf(blocks) > 0).length < 2) && all > 0;
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (typeof block === "string" ? block.trim().length : 0), 0);
}
