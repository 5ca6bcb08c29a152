import type {Box, Cell} from "../accounts/index.js";
import type {Line, PrintedBox, PrintedCell} from "./line.js";

/** Where the cells that print something stand on their pages; nothing for lines without boxes. */
export function toBoxes(cells: readonly Cell[], lines: readonly Line[]): readonly Box[] {
  const byNumber = new Map(lines.filter((line) => line.cells?.some((c) => c.box)).map((line) => [line.number, line]));
  return cells.flatMap(({id, line: number, field}) => {
    const line = byNumber.get(number);
    const box = field && line ? printedCell(line, field)?.box : undefined;
    return box && line?.page ? [{id, page: line.page, ...toWhole(box)}] : [];
  });
}

/** The cell that prints the n-th text of a row, from 1. */
function printedCell({text, cells = []}: Line, nth: number): PrintedCell | undefined {
  const at = text.split("\t").flatMap((t, i) => (t.trim() ? [i] : []))[nth - 1];
  return cells.findLast((cell) => at !== undefined && cell.at <= at && at < cell.at + cell.columns);
}

function toWhole({left, top, width, height}: PrintedBox): PrintedBox {
  return {left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height)};
}
