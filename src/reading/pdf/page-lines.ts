import type {PrintedBox, PrintedCell} from "../line.js";
import type {Frame, Ink} from "./ink.js";
import {toRules} from "./page-rules.js";
import {toRowsOfText} from "./rows-of-text.js";
import {type Table, toTable} from "./table-cells.js";
import {toRegions} from "./table-regions.js";
import {type TableRow, toTableRows} from "./table-rows.js";
import {type TextLine, toTextLines} from "./text-lines.js";
import {withoutDoubles} from "./without-doubles.js";
import {toWords, type Word} from "./words.js";

/** A line of a page before it has a number. */
export interface PageLine {
  readonly text: string;
  readonly cells?: readonly PrintedCell[];
  readonly box?: PrintedBox;
}

const ASKEW = -1;
const BLANK: PageLine = {text: ""};
/** Lines further apart than this, in lines of the usual distance on the page, are paragraphs. */
const PARAGRAPH = 1.6;
/** Of the size of the letters. */
const THINNEST = 0.5;

/** The lines and rows of a page in reading order. `toBox` leads from the page as it is read to the page as it is shown. */
export function toPageLines(ink: Ink, toBox: (frame: Frame) => PrintedBox): readonly PageLine[] {
  const words = toWords(withoutDoubles(ink.glyphs));
  const tolerance = Math.max(2.5, THINNEST * smallestOf(words));
  const tables = toRegions(toRules(ink.strokes))
    .map((region) => toTable(region, tolerance))
    .filter(({cells, columns}) => columns > 1 && cells.length > 1);
  const inTables = new Map<Table, Word[]>(tables.map((table) => [table, []]));
  const outside: Word[] = [];
  const turned: Word[] = [];
  for (const word of words) {
    const table = word.turn === ASKEW ? undefined : tableOf(word, tables);
    (table ? inTables.get(table) : word.turn === 0 ? outside : turned)?.push(word);
  }
  const blocks = [
    ...toTextBlocks(toTextLines(outside)),
    ...tables.map((table) => ({top: table.frame.top, line: null, rows: toTableRows(table, inTables.get(table) ?? [])}))
  ].sort((a, b) => a.top - b.top);
  // A watermark, a note up the margin: after all else, lest it break the lines that it lies over.
  const last = turned.flatMap((word) => [BLANK, {text: word.text, box: toBox(word)}]);
  return [...inReadingOrder(blocks, toBox), ...last];
}

interface Block {
  readonly top: number;
  readonly line: TextLine | null;
  readonly rows: readonly TableRow[];
}

function smallestOf(words: readonly Word[]): number {
  const sizes = words.map(({size}) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 10)] ?? 0;
}

/** Lines outside of ruled tables, those that are rows of a table without rules together. */
function toTextBlocks(lines: readonly TextLine[]): readonly Block[] {
  const tables = toRowsOfText(lines);
  const isRow = (i: number) => tables.some(({from, to}) => i >= from && i < to);
  return [
    ...lines.flatMap((line, i) => (isRow(i) ? [] : [{top: line.top, line, rows: []}])),
    ...tables.map(({rows}) => ({top: rows[0]?.top ?? 0, line: null, rows}))
  ];
}

/** The smallest table that a word stands in. */
function tableOf({left, right, top, bottom}: Word, tables: readonly Table[]): Table | undefined {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const around = tables.filter(({frame: f}) => x > f.left - 1 && x < f.right + 1 && y > f.top && y < f.bottom);
  return around.sort((a, b) => areaOf(a.frame) - areaOf(b.frame))[0];
}

function areaOf({left, right, top, bottom}: Frame): number {
  return (right - left) * (bottom - top);
}

function inReadingOrder(blocks: readonly Block[], toBox: (frame: Frame) => PrintedBox): readonly PageLine[] {
  const pitch = pitchOf(blocks.flatMap(({line}) => line ?? []));
  const lines: PageLine[] = [];
  let above: TextLine | null = null;
  for (const {line, rows} of blocks) {
    if (line) {
      if (above && line.base - above.base > pitch * PARAGRAPH) lines.push(BLANK);
      lines.push({text: line.text, box: toBox(line)});
    } else lines.push(BLANK, ...rows.map((row) => toRowLine(row, toBox)), BLANK);
    above = line;
  }
  return lines;
}

/** The usual distance of lines. */
function pitchOf(lines: readonly TextLine[]): number {
  const pitches = lines.flatMap((line, i) => {
    const above = lines[i - 1];
    return above ? [line.base - above.base] : [];
  });
  return pitches.sort((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
}

function toRowLine({fields, cells}: TableRow, toBox: (frame: Frame) => PrintedBox): PageLine {
  return {
    text: fields.join("\t"),
    cells: cells.map(({column, columns, rows, frame}) => ({at: column, columns, rows, box: toBox(frame)}))
  };
}
