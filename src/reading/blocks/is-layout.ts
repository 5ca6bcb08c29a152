import type {Block, BlockTable} from "./block.js";

/** A cell with this many lines that is nearly all of its table is a page put into a frame; the cells of forms have fewer. */
const MANY_LINES = 20;
const NEARLY_ALL = 0.8;

/**
 * Whether a table only arranges a page, as old web pages and boxed text do: most of it stands in tables within it, it prints
 * no two cells side by side, or one cell of many lines all but fills it.
 */
export function isLayout({rows}: BlockTable): boolean {
  const cells = rows.flat().map(({blocks}) => ({blocks, size: sizeOf(blocks)}));
  const all = cells.reduce((sum, {size}) => sum + size, 0);
  if (all === 0) return false;
  const share = (some: typeof cells) => some.reduce((sum, {size}) => sum + size, 0) / all;
  if (share(cells.filter(({blocks}) => blocks.some((block) => typeof block !== "string"))) > 0.5) return true;
  if (cells.some((cell) => cell.blocks.length >= MANY_LINES && share([cell]) > NEARLY_ALL)) return true;
  return rows.every((row) => row.filter(({blocks}) => sizeOf(blocks) > 0).length < 2);
}

/** Characters printed, those of tables within too. */
function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (typeof block === "string" ? block.trim().length : sizeOfTable(block)), 0);
}

function sizeOfTable({rows}: BlockTable): number {
  return rows.flat().reduce((sum, {blocks}) => sum + sizeOf(blocks), 0);
}
