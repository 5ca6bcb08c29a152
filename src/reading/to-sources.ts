import type {Unread} from "../accounts/index.js";
import type {Line} from "./line.js";
import {recognizeGrid} from "./recognize-grid.js";
import type {Section} from "./split-document.js";
import {type Grid, isColumnNumbers, type TableSource, toWord} from "./tables/grid.js";
import {tableOfTitle} from "./title.js";
import type {Other} from "./to-others.js";

/** A table ready for its reader, and the lines it was made of: the forms of table 10 are read from those. */
export interface Source extends TableSource {
  readonly lines: readonly Line[];
}

const CAPTION = /^(?:(?:财决)?公开\d{1,2}表|(?:部门|单位|金额单位|编制单位|编报单位|单位名称|部门名称)[:：].*)$/;
const AMOUNT = /^[\d,]*\d\.\d+$/;
const UNIT = /单位[:：](万元|元)/;

/** The tables found, and what is left of the document's grids: named, since no reader sees them. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly unread: readonly Unread[];
  readonly others: readonly Other[];
}

/**
 * One source for each table found. A grid without a title is known by its headings, else by its printed number, else goes
 * on with the table above. Of two with one id the one with more rows is kept: a list of units is not the table itself.
 */
export function toSources(sections: readonly Section[], unit: string, end: {last: number; cut: boolean}): Sources {
  const sources = new Map<string, Source>();
  const unread: Unread[] = [];
  const others: Other[] = [];
  const leave = (table: string, {title, line}: {title: string; line: number}, grid: Grid) => {
    unread.push(...leftOver(table, {title, line}, grid));
    if (grid.length > 0) others.push({title, line, grid});
  };
  let above: Source | undefined;
  const again = secondSet(sections);
  for (const [i, section] of sections.entries()) {
    const grid = toGrid(section.lines);
    if (i >= again) {
      leave(section.id, section, grid);
      continue;
    }
    const known = section.id || (section.title ? "" : (recognizeGrid(grid) ?? numberHint(section)));
    const id = known || (section.goesOn && above ? above.id : "");
    if (!id) {
      above = undefined;
      leave("", section, grid);
      continue;
    }
    const before = sources.get(id);
    const goesOn = before !== undefined && !section.id;
    above = goesOn ? append(before, section, grid, end) : toSource(id, section, grid, unit, end);
    const kept = !before || goesOn || before.grid.length < grid.length;
    if (!goesOn && before) leave(id, kept ? before : section, kept ? before.grid : grid);
    if (kept) sources.set(id, above);
  }
  return {sources: [...sources.values()], unread, others};
}

/** So many tables between two of one title make a set of its own: that of another body, or the same printed again. */
const SET = 4;

/** Index of the section with which the tables begin a second time; the number of sections where they do not. */
function secondSet(sections: readonly Section[]): number {
  const at = new Map<string, number>();
  const ids: string[] = [];
  for (const [i, {id, lines}] of sections.entries()) {
    if (!id || !lines.some(({text}) => text.includes("\t"))) continue;
    const before = at.get(id);
    if (before !== undefined && new Set(ids.slice(before + 1)).size >= SET) return i;
    if (before === undefined) at.set(id, ids.length);
    ids.push(id);
  }
  return sections.length;
}

/** Amounts in a table that is none of the ten, or is printed a second time. A list of units or of contents has none. */
function leftOver(table: string, {title, line}: {title: string; line: number}, grid: Grid): readonly Unread[] {
  const holdsAmounts = grid.some(({cells}) => cells.some((c) => AMOUNT.test(toWord(c))));
  const text = title || grid.flatMap(({cells}) => cells.map(toWord)).find(Boolean) || "";
  return holdsAmounts ? [{table, section: "", line, text: text.slice(0, 40), reason: "unknown-table"}] : [];
}

/** Cells parted by tabs. Title, table number, department and unit stand above the table, even where tabs part them. */
function toGrid(lines: readonly Line[]): Grid {
  return lines
    .filter(({text}) => text.includes("\t"))
    .map(({number, text}) => ({line: number, cells: text.split("\t").map((c) => c.trim())}))
    .filter(({cells}) => !isCaption(cells.filter(Boolean)));
}

function isCaption(printed: readonly string[]): boolean {
  return printed.length > 0 && printed.every((cell) => CAPTION.test(toWord(cell)) || tableOfTitle(cell) !== null);
}

function toSource(id: string, section: Section, grid: Grid, unit: string, end: {last: number; cut: boolean}): Source {
  const printed = section.lines.map(({text}) => UNIT.exec(toWord(text))?.[1]).find((u) => u !== undefined);
  const last = (grid.at(-1)?.line ?? section.lines.at(-1)?.number) === end.last;
  const {title, line, lines} = section;
  return {id, title, unit: printed ?? unit, line, grid, last, cut: last && end.cut, lines};
}

/** Rows of the next page; its repeated headings are left to the reader, which knows them. */
function append(before: Source, section: Section, grid: Grid, end: {last: number; cut: boolean}): Source {
  const rows = grid.filter((row) => !isColumnNumbers(row));
  const last = grid.at(-1)?.line === end.last;
  return {
    ...before,
    grid: [...before.grid, ...rows],
    lines: [...before.lines, ...section.lines],
    last,
    cut: last && end.cut
  };
}

function numberHint({number}: Section): string {
  return /^(?:0[1-9]|10)$/.test(number) ? number : "";
}
