import {alignedColumns, columnOf, isOver, withHeadings} from "./aligned-columns.js";
import {type Chunk, type ChunkedLine, FIGURE, isProse, toChunkedLine} from "./chunked-line.js";
import type {TableRow} from "./table-rows.js";
import type {TextLine} from "./text-lines.js";

/** Lines of text that are the rows of a table without ruled lines: from the first to before the last. */
export interface RowsOfText {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TableRow[];
}

/** Of the size of the letters: the distance from line to line within a table. */
const PITCH = 4;
/** How far a line of a wrapped label is from the middle of its two. */
const WRAPPED = 0.9;
/** Fewer lines that end in an amount are no table. */
const FEWEST = 3;
/** A figure with decimals, be it beside anything else. */
const MIXED = /\d\.\d/;

/**
 * Tables that are set by blanks alone. Only lines that end in amounts standing under each other make one, with the labels
 * between and the headings above. Where anything does not fall into one column, or a figure would meet something else in its
 * field, the lines stay text: a table that is not read is better than one that is read wrong.
 */
export function toRowsOfText(texts: readonly TextLine[]): readonly RowsOfText[] {
  const lines = texts.map(toChunkedLine);
  const found: RowsOfText[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]?.isData) continue;
    const to = endOf(lines, i);
    const table = toTable(lines, found.at(-1)?.to ?? 0, i, to);
    if (table) found.push(table);
    i = to - 1;
  }
  return found;
}

/** After the last line that ends in an amount, with no more than labels between. */
function endOf(lines: readonly ChunkedLine[], start: number): number {
  let end = start + 1;
  for (let i = start + 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (!above || !line || !isNear(above, line)) break;
    if (line.isData || isBeside(lines[end - 1], line)) end = i + 1;
    else if (isProse(line.chunks)) break;
  }
  return end;
}

function toTable(lines: readonly ChunkedLine[], above: number, start: number, to: number): RowsOfText | null {
  const data = lines.slice(start, to).filter(({isData}) => isData);
  const stretches = data.length < FEWEST ? null : alignedColumns(data.map(({chunks}) => chunks));
  if (!stretches) return null;
  // The first label may be wrapped, too.
  const first = start > above && isBeside(lines[start - 1], lines[start]) ? start - 1 : start;
  const from = headingsFrom(lines, first, above);
  const columns = lines
    .slice(from, first)
    .reduceRight<readonly Chunk[]>((all, {chunks}) => withHeadings(all, chunks), stretches);
  if (!lines.slice(first, to).every(({chunks}) => chunks.every((chunk) => isOver(chunk, columns)))) return null;
  const rows = toGroups(lines.slice(from, to)).map((group) => toRow(group, columns));
  return rows.every(isClear) ? {from, to, rows} : null;
}

function headingsFrom(lines: readonly ChunkedLine[], start: number, above: number): number {
  let from = start;
  for (; from > above; from--) {
    const [heading, line] = [lines[from - 1], lines[from]];
    if (!heading?.isFields || !line || !isNear(heading, line)) break;
  }
  return from;
}

/** The lines of each row: those of a wrapped label stand just above and below the amounts of theirs. */
function toGroups(lines: readonly ChunkedLine[]): readonly (readonly ChunkedLine[])[] {
  const groups: ChunkedLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const amounts = open?.find(({isData}) => isData);
    const isWrapped = line.isData ? !amounts && isBeside(open?.[0], line) : isBeside(amounts, line);
    if (open && isWrapped) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isNear(above: TextLine, below: TextLine): boolean {
  return below.base - above.base <= PITCH * Math.max(above.size, below.size);
}

function isBeside(a: TextLine | undefined, b: TextLine | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.base - b.base) < WRAPPED * Math.max(a.size, b.size);
}

function toRow(lines: readonly ChunkedLine[], columns: readonly Chunk[]): TableRow {
  const fields = columns.map(() => "");
  for (const chunk of lines.flatMap(({chunks}) => chunks)) {
    const at = columnOf(chunk, columns);
    fields[at] = `${fields[at] ?? ""}${chunk.text}`;
  }
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const cells = columns.map(({left, right}, column) => ({
    row: 0,
    column,
    rows: 1,
    columns: 1,
    frame: {left, top, right, bottom}
  }));
  return {top, fields, cells};
}

/** No field holds a figure and something else. */
function isClear({fields}: TableRow): boolean {
  return fields.every((field) => FIGURE.test(field) || !MIXED.test(field));
}
