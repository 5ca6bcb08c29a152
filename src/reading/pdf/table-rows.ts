import type {Frame} from "./ink.js";
import type {Table, TableCell} from "./table-cells.js";
import {type TextLine, toTextLines} from "./text-lines.js";
import {toWord, type Word} from "./words.js";

/** A row of a table: the text of each field, and the cells that begin in it. */
export interface TableRow {
  readonly top: number;
  readonly fields: readonly string[];
  readonly cells: readonly TableCell[];
}

const NUMBER = /^[-—–+]?[\d,.]+%?$/;
/** Of the size of the letters: how far a line of a wrapped label is from the middle of its two. */
const WRAPPED = 0.9;
const AMOUNT = /^-?[\d,]+\.\d\d$/;
const DIGIT = /[\d.,%-]/;
/** Lines of a cell are joined with a space where letters or digits meet, but for a number broken at its point or comma. */
const WESTERN_END = /[!-~]$/;
const WESTERN_START = /^[!-~]/;

/** The rows of a table with the words that stand in it. */
export function toTableRows(table: Table, words: readonly Word[]): readonly TableRow[] {
  const held = new Map<TableCell, Word[]>(table.cells.map((cell) => [cell, []]));
  for (const word of words.flatMap((w) => splitAtRules(w, table.cells))) {
    const cell = cellOf(word, table.cells);
    if (cell) held.get(cell)?.push(word);
  }
  return Array.from({length: table.rows}, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row);
    return toBands(cells, held).map(({from, to}) => toRow(table, cells, held, from, to));
  }).flat();
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows that no rule parts: one, but where a cell holds amounts under each other and nothing else, one for each of them. What
 * stands beside belongs to the amount on its line or just above or below, as a wrapped label does; else it is a row without.
 */
function toBands(cells: readonly TableCell[], held: ReadonlyMap<TableCell, readonly Word[]>): readonly Band[] {
  const columns = cells.map((cell) => toTextLines(held.get(cell) ?? []));
  if (!columns.some((lines) => lines.length > 1 && lines.every(isAmount))) return [{from: -Infinity, to: Infinity}];
  const lines = columns.flat();
  const anchors: TextLine[] = [];
  for (const line of [...lines.filter(isAmount), ...lines])
    if (!anchors.some(({base}) => Math.abs(base - line.base) < line.size * WRAPPED)) anchors.push(line);
  const bases = anchors.map(({base}) => base).sort((a, b) => a - b);
  const middles = bases.slice(1).map((base, i) => (base + (bases[i] ?? 0)) / 2);
  return [-Infinity, ...middles].map((from, i) => ({from, to: middles[i] ?? Infinity}));
}

function isAmount({text}: TextLine): boolean {
  return AMOUNT.test(text);
}

function toRow(
  table: Table,
  cells: readonly TableCell[],
  held: ReadonlyMap<TableCell, readonly Word[]>,
  from: number,
  to: number
): TableRow {
  const fields = Array.from({length: table.columns}, () => "");
  for (const cell of cells) {
    const words = (held.get(cell) ?? []).filter(({base}) => base > from && base <= to);
    fields[cell.column] = toCellText(words);
  }
  return {
    top: Math.min(...cells.map(({frame}) => frame.top)),
    fields,
    cells: cells.map((cell) => ({...cell, frame: within(cell.frame, from, to)}))
  };
}

function within({left, top, right, bottom}: Frame, from: number, to: number): Frame {
  return {left, top: Math.max(top, from), right, bottom: Math.min(bottom, to)};
}

/** A run drawn over a rule belongs to two cells only where a number and a name meet at the rule, or two amounts do. */
function splitAtRules(word: Word, cells: readonly TableCell[]): readonly Word[] {
  for (const rule of new Set(inRow(word, cells).map(({frame}) => frame.left))) {
    if (rule <= word.left + 1 || rule >= word.right - 1) continue;
    for (let i = 1; i < word.glyphs.length; i++) {
      const [a, b] = [word.glyphs[i - 1], word.glyphs[i]];
      if (!a || !b || Math.abs((a.right + b.left) / 2 - rule) > word.size / 2) continue;
      const [left, right] = [toWord(word.glyphs.slice(0, i)), toWord(word.glyphs.slice(i))];
      if (DIGIT.test(a.text) !== DIGIT.test(b.text) || (AMOUNT.test(left.text) && AMOUNT.test(right.text)))
        return [left, ...splitAtRules(right, cells)];
    }
  }
  return [word];
}

/** The cell that a word was set in: by its middle, or by the end that it was aligned to where it runs over the rules. */
function cellOf(word: Word, cells: readonly TableCell[]): TableCell | undefined {
  const row = inRow(word, cells);
  const seen = visible(word);
  const at = (x: number) => row.find(({frame}) => x >= frame.left && x < frame.right) ?? nearest(row, x);
  const middle = at((seen.left + seen.right) / 2);
  if (!middle || overlap(seen, middle.frame) >= (seen.right - seen.left) * 0.6) return middle;
  return NUMBER.test(word.text) ? at(seen.right - word.size / 4) : at(seen.left + word.size / 4);
}

function inRow(word: Word, cells: readonly TableCell[]): readonly TableCell[] {
  const {top, bottom} = visible(word);
  const y = (top + bottom) / 2;
  const row = cells.filter(({frame}) => y >= frame.top && y < frame.bottom);
  if (row.length > 0) return row;
  const [first] = [...cells].sort((a, b) => farFrom(y, a.frame) - farFrom(y, b.frame));
  return cells.filter(({frame}) => first && farFrom(y, frame) === farFrom(y, first.frame));
}

function farFrom(y: number, {top, bottom}: Frame): number {
  return Math.max(top - y, y - bottom, 0);
}

function nearest(cells: readonly TableCell[], x: number): TableCell | undefined {
  const far = ({frame}: TableCell) => Math.max(frame.left - x, x - frame.right);
  return [...cells].sort((a, b) => far(a) - far(b))[0];
}

/** What is seen of a word; what is cut off was still set in the cell that cuts it off. */
function visible(word: Word): Frame {
  const clip = word.glyphs[0]?.clip ?? word;
  const left = Math.min(Math.max(word.left, clip.left), clip.right);
  const top = Math.min(Math.max(word.top, clip.top), clip.bottom);
  return {
    left,
    top,
    right: Math.max(left, Math.min(word.right, clip.right)),
    bottom: Math.max(top, Math.min(word.bottom, clip.bottom))
  };
}

function overlap(a: Frame, b: Frame): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left));
}

function toCellText(words: readonly Word[]): string {
  let joined = "";
  for (const {text} of toTextLines(words)) {
    const isSpaced =
      WESTERN_END.test(joined) && WESTERN_START.test(text) && !/[.,]$/.test(joined) && !/^[.,]/.test(text);
    joined += isSpaced ? ` ${text}` : text;
  }
  return joined;
}
