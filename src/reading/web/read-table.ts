import type {Block, BlockCell} from "../blocks/index.js";
import {attributeOf, isElement, isHidden} from "./html-access.js";
import type {HtmlElement, HtmlNode} from "./parse-html.js";

/** More columns than any table of accounts has. Cells that a page puts further right are put into the last. */
const MAX_COLUMNS = 200;

/** A table's rows in the columns of its grid, and its captions. `read` gives what a cell holds. */
export function readTable(
  table: HtmlElement,
  read: (element: HtmlElement) => readonly Block[]
): {captions: readonly Block[]; rows: readonly (readonly BlockCell[])[]} {
  const captions = within(table, "caption").flatMap(read);
  const groups = childrenOf(table).filter(({tagName}) => /^t(?:head|body|foot)$/.test(tagName));
  const ordered = [...groups.filter((g) => g.tagName !== "tfoot"), ...groups.filter((g) => g.tagName === "tfoot")];
  return {captions, rows: ordered.flatMap((group) => layRows(within(group, "tr"), read))};
}

/** Rows of one group: no cell reaches beyond it. Each cell stands in the first column that none from above covers. */
function layRows(
  rows: readonly HtmlElement[],
  read: (element: HtmlElement) => readonly Block[]
): readonly (readonly BlockCell[])[] {
  /** For each column, the first row that no cell from above covers. */
  const free: number[] = [];
  return rows.map((row, r) => {
    let at = 0;
    return childrenOf(row)
      .filter(({tagName}) => tagName === "td" || tagName === "th")
      .map((cell) => {
        while ((free[at] ?? 0) > r && at < MAX_COLUMNS - 1) at++;
        const columns = Math.min(spanOf(cell, "colspan", 1), MAX_COLUMNS - at);
        const down = Math.min(spanOf(cell, "rowspan", rows.length), rows.length - r);
        for (let column = at; column < at + columns; column++) free[column] = r + down;
        return {at, columns, rows: down, blocks: read(cell)};
      });
  });
}

/** A span of 0 reaches to the end: `whole`. */
function spanOf(cell: HtmlElement, name: string, whole: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  return span === 0 ? whole : span > 0 ? span : 1;
}

function within(element: HtmlElement, name: string): readonly HtmlElement[] {
  return childrenOf(element).filter(({tagName}) => tagName === name);
}

function childrenOf({childNodes}: {readonly childNodes: readonly HtmlNode[]}): readonly HtmlElement[] {
  return childNodes.filter(isElement).filter((child) => !isHidden(child));
}
