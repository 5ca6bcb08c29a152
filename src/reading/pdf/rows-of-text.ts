import type {Frame} from "./ink.js";
import type {TableCell} from "./table-cells.js";
import type {TableRow} from "./table-rows.js";
import type {TextLine} from "./text-lines.js";

/** Lines of text that are the rows of a table without ruled lines: from the first to before the last. */
export interface RowsOfText {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TableRow[];
}

/** A piece of a line that stands apart. */
interface Chunk {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Of the size of the letters: a gap that parts fields, and the distance from line to line within a table. */
const APART = 1.2;
const PITCH = 4;
/** Fewer lines that end in an amount are no table. */
const FEWEST = 3;
const AMOUNT = /^-?\d[\d,]*\.\d+%?$/;
const FIGURE = /^(?:-?\d[\d,]*(?:\.\d+)?%?|[-—–])$/;
/** Prose, notes and captions. */
const NO_FIELD = /[。；，：:]/;

/**
 * Tables that are set by blanks alone. Only lines that end in amounts standing under each other make one, with the labels
 * between and the headings above; where two pieces of a line would fall into one column, the lines stay text.
 */
export function toRowsOfText(lines: readonly TextLine[]): readonly RowsOfText[] {
  const chunked = lines.map((line) => toChunks(line));
  const found: RowsOfText[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!isData(chunked[i])) continue;
    const to = endOf(lines, chunked, i);
    const stretches = columnsOf(chunked.slice(i, to).filter(isData));
    if (stretches) {
      const from = headingsFrom(lines, chunked, i, found.at(-1)?.to ?? 0);
      const columns = chunked.slice(from, i).reduceRight(withHeadings, stretches);
      const rows = lines.slice(from, to).map((line, j) => toRow(line, chunked[from + j] ?? [], columns));
      found.push({from, to, rows});
    }
    i = to - 1;
  }
  return found;
}

function toChunks({words, size}: TextLine): readonly Chunk[] {
  const chunks: {text: string; left: number; right: number}[] = [];
  for (const {text, left, right} of words) {
    const last = chunks.at(-1);
    if (last && left - last.right < APART * size) {
      last.text += text;
      last.right = Math.max(last.right, right);
    } else chunks.push({text, left, right});
  }
  return chunks;
}

function isData(chunks: readonly Chunk[] | undefined): chunks is readonly Chunk[] {
  if (!chunks || chunks.length < 2 || chunks.some(({text}) => NO_FIELD.test(text))) return false;
  return FIGURE.test(chunks.at(-1)?.text ?? "") && chunks.some(({text}) => AMOUNT.test(text));
}

/** After the last line that ends in an amount, with no more than labels between. */
function endOf(lines: readonly TextLine[], chunked: readonly (readonly Chunk[])[], start: number): number {
  let end = start + 1;
  for (let i = start + 1; i < lines.length; i++) {
    if (!isNear(lines[i - 1], lines[i])) break;
    if (isData(chunked[i])) end = i + 1;
    else if (chunked[i]?.some(({text}) => NO_FIELD.test(text))) break;
  }
  return end;
}

function isNear(above: TextLine | undefined, below: TextLine | undefined): boolean {
  return (
    above !== undefined && below !== undefined && below.base - above.base <= PITCH * Math.max(above.size, below.size)
  );
}

/** Stretches in which pieces stand under each other; null where those of one line would share one. */
function columnsOf(rows: readonly (readonly Chunk[])[]): readonly Chunk[] | null {
  if (rows.length < FEWEST) return null;
  const columns: {text: string; left: number; right: number}[] = [];
  for (const chunk of rows.flat().sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && chunk.left < last.right) last.right = Math.max(last.right, chunk.right);
    else columns.push({...chunk});
  }
  const isClear = rows.every((row) => new Set(row.map((chunk) => columnOf(chunk, columns))).size === row.length);
  return isClear && columns.length > 1 ? columns : null;
}

/** A heading above nothing has a column of its own, where another stands above the column that is nearest to both. */
function withHeadings(columns: readonly Chunk[], headings: readonly Chunk[]): readonly Chunk[] {
  const taken = new Set(headings.filter((h) => isOver(h, columns)).map((h) => columnOf(h, columns)));
  const added = headings.filter((h) => {
    const at = columnOf(h, columns);
    if (isOver(h, columns)) return false;
    if (taken.has(at)) return true;
    taken.add(at);
    return false;
  });
  return [...columns, ...added].sort((a, b) => a.left - b.left);
}

function isOver({left, right}: Chunk, columns: readonly Chunk[]): boolean {
  return columns.some((column) => left < column.right && right > column.left);
}

/** The column that a piece shares most with, else the one nearest to its middle. */
function columnOf({left, right}: Chunk, columns: readonly Chunk[]): number {
  const shared = columns.map((c) => Math.min(right, c.right) - Math.max(left, c.left));
  return shared.indexOf(Math.max(...shared));
}

/** The first of the lines above that are headings: several pieces, none of them prose or a caption. */
function headingsFrom(
  lines: readonly TextLine[],
  chunked: readonly (readonly Chunk[])[],
  start: number,
  above: number
): number {
  let from = start;
  while (from > above && isNear(lines[from - 1], lines[from]) && isHeading(chunked[from - 1] ?? [])) from--;
  return from;
}

function isHeading(chunks: readonly Chunk[]): boolean {
  return chunks.length > 1 && !chunks.some(({text}) => NO_FIELD.test(text));
}

function toRow(line: TextLine, chunks: readonly Chunk[], columns: readonly Chunk[]): TableRow {
  const fields = columns.map(() => "");
  for (const chunk of chunks) {
    const at = columnOf(chunk, columns);
    fields[at] = `${fields[at] ?? ""}${chunk.text}`;
  }
  const cells = columns.map((column, at) => toCell(line, column, at));
  return {top: line.top, fields, cells};
}

function toCell({top, bottom}: Frame, {left, right}: Chunk, column: number): TableCell {
  return {row: 0, column, rows: 1, columns: 1, frame: {left, top, right, bottom}};
}
