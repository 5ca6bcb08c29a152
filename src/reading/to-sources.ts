import type {Line} from "./line.js";
import {recognizeGrid} from "./recognize-grid.js";
import type {Section} from "./split-document.js";
import {type Grid, isColumnNumbers, type TableSource, toWord} from "./tables/grid.js";
import {tableOfTitle} from "./title.js";

/** A table ready for its reader, and the lines it was made of: the forms of table 10 are read from those. */
export interface Source extends TableSource {
  readonly lines: readonly Line[];
}

const CAPTION = /^(?:(?:财决)?公开\d{1,2}表|(?:部门|单位|金额单位|编制单位|编报单位|单位名称|部门名称)[:：].*)$/;
const UNIT = /单位[:：](万元|元)/;

/**
 * One source for each table found. A grid without a title is known by its headings, else by its printed number, else goes
 * on with the table above. Of two with one id the one with more rows is kept: a list of units is not the table itself.
 */
export function toSources(
  sections: readonly Section[],
  unit: string,
  end: {last: number; cut: boolean}
): readonly Source[] {
  const sources = new Map<string, Source>();
  let above: Source | undefined;
  for (const section of sections) {
    const grid = toGrid(section.lines);
    const known = section.id || (section.title ? "" : (recognizeGrid(grid) ?? numberHint(section)));
    const id = known || (section.goesOn && above ? above.id : "");
    if (!id) {
      above = undefined;
      continue;
    }
    const before = sources.get(id);
    const goesOn = before !== undefined && !section.id;
    above = goesOn ? append(before, section, grid, end) : toSource(id, section, grid, unit, end);
    if (!before || goesOn || before.grid.length < grid.length) sources.set(id, above);
  }
  return [...sources.values()];
}

/** Cells parted by tabs. Title, table number, department and unit stand above the table, even where tabs part them. */
export function toGrid(lines: readonly Line[]): Grid {
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
