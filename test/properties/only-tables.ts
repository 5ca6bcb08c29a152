import type {Synthetic} from "../synthetic/index.js";

/** The same document without its contents and its narrative, as places publish a workbook beside a page of text. */
export function onlyTables(synthetic: Synthetic): Synthetic {
  let part = "";
  const blocks = synthetic.blocks.filter((block) => {
    if (block.kind === "heading" && block.level === 1) part = block.text;
    return block.kind !== "contents" && (part === "" || part.endsWith("决算表"));
  });
  return {...synthetic, blocks, claims: []};
}
