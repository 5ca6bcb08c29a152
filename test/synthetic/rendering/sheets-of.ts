import type {Block} from "../blocks/block.js";
import type {LookStyle} from "../layouts/layout.js";

interface Sheet {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Names are no longer than 31 characters, and hold none of these. */
const FORBIDDEN = /[\\/?*[\]:]/g;

/** The sheets of a workbook: a new one for every part, and for every table where each has its own. */
export function sheetsOf(blocks: readonly Block[], sheets: LookStyle["sheets"]): Sheet[] {
  const found: {name: string; blocks: Block[]}[] = [{name: "封面", blocks: []}];
  for (const [i, block] of blocks.entries()) {
    const opens = block.kind === "heading" && (block.level === 1 || (sheets === "each" && holdsTable(blocks, i)));
    if (opens) found.push({name: `${found.length} ${block.text}`.replace(FORBIDDEN, "").slice(0, 31), blocks: []});
    found.at(-1)?.blocks.push(block);
  }
  return found;
}

/** A heading with a table below it, before the next one. */
function holdsTable(blocks: readonly Block[], at: number): boolean {
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({kind}) => kind === "heading");
  return rest.slice(0, end < 0 ? rest.length : end).some(({kind}) => kind === "table");
}
