import type {Style} from "../tables/index.js";
import type {TableBlock} from "./block.js";

/** How the tables of a place go over pages. */
export function pagesLike({table}: Style): Pick<TableBlock, "pageRows" | "repeats"> {
  return {pageRows: table.pageRows, repeats: table.pageHeads === "repeated"};
}
