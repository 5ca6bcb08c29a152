import type {Block, BlockCell, BlockTable} from "../blocks/index.js";
import type {XmlElement} from "./parse-xml.js";
import {toColumns} from "./to-columns.js";
import {childrenOf, elementAt, isOn, valueAt} from "./xml-access.js";

/** Word has 63 columns at most; what a file claims beyond is not believed. */
const MAX_SPAN = 200;
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/** A table with its merged cells. `blocksOf` gives what a cell holds. */
export function readTable(table: XmlElement, blocksOf: (cell: XmlElement) => readonly Block[]): BlockTable {
  const rows = within(table, "tr")
    .filter((row) => !isOn(row, "trPr", "del") && !isOn(row, "trPr", "hidden"))
    .map((row) => readRow(row, blocksOf));
  return {rows: joinBelow(toColumns(rows, gridOf(table)))};
}

/** A cell by the lines of the grid it stands between. */
export interface GridCell {
  readonly start: number;
  readonly end: number;
  /** Of a merged cell: its first row, or one further down, whose own text is not shown. */
  readonly below: boolean;
  readonly blocks: readonly Block[];
}

function readRow(row: XmlElement, blocksOf: (cell: XmlElement) => readonly Block[]): readonly GridCell[] {
  let start = spanOf(valueAt(row, "trPr", "gridBefore") ?? "0");
  return within(row, "tc").map((cell) => {
    const end = start + Math.max(1, spanOf(valueAt(cell, "tcPr", "gridSpan") ?? "1"));
    const merge = elementAt(cell, "tcPr", "vMerge");
    const below = merge !== undefined && merge.attributes.val !== "restart";
    // Read even where it is not shown: paragraphs are counted on.
    const blocks = blocksOf(cell);
    const read = {start, end, below, blocks: below ? [] : blocks};
    start = end;
    return read;
  });
}

function spanOf(text: string): number {
  const span = Number(text);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 0;
}

function gridOf(table: XmlElement): readonly number[] {
  return childrenOf(elementAt(table, "tblGrid"), "gridCol").map(({attributes}) => Number(attributes.w ?? "0"));
}

/** Rows of a table or cells of a row, those in content controls and in tracked insertions too. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? within(child, name) : []
  );
}

/** A cell merged downwards covers the rows of those below it that belong to it. */
function joinBelow(rows: readonly (readonly (BlockCell & {below: boolean})[])[]): readonly (readonly BlockCell[])[] {
  const heads = new Map<number, {rows: number}>();
  const joined = rows.map((row) =>
    row.flatMap(({below, ...cell}) => {
      const head = heads.get(cell.at);
      if (below && head) {
        head.rows++;
        return [];
      }
      const begun = {...cell, rows: 1};
      heads.set(cell.at, begun);
      return [begun];
    })
  );
  return joined;
}
