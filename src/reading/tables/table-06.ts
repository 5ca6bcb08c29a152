import {economicItems} from "../../accounts/index.js";
import {fieldAt, type Grid, type GridRow, isBlank, isCode, isColumnNumbers, isNote, toWord} from "./grid.js";
import {headerPaths} from "./header.js";
import {isAmountOrBlank, parseCell} from "./printed-cell.js";
import {cellsInWords, realign} from "./realign.js";
import {levelOf, parseRowLabel, prefixOf} from "./row-label.js";
import {TableDraft, type TableReader} from "./table-reading.js";

/** One run of columns code, name, amount; the table prints two or three of them side by side. */
interface Group {
  readonly start: number;
  readonly amount: number;
}

const AMOUNT = /^(?:决算数|金额|本年决算数|合计|决算金额|支出决算数?)$/;
/** Economic classes paid to people; whatever else there is keeps the office running. */
const STAFF_CLASSES = ["301", "303"];
const CLOSING: readonly (readonly [RegExp, string])[] = [
  [/^人员(?:经费|支出)(?:合计)?$/, "staff"],
  [/^公用(?:经费|支出)(?:合计)?$/, "running"]
];
const NAMES: ReadonlyMap<string, string> = new Map(economicItems.map(({id, zh}) => [id.slice("economic.".length), zh]));

/** 一般公共预算财政拨款基本支出决算明细表: economic items in groups side by side, known by their codes. */
export const readTable06: TableReader = (source) => {
  const draft = new TableDraft(source);
  const grid = source.grid.filter((row) => !isBlank(row) && !isNote(row) && !isColumnNumbers(row));
  const first = grid.findIndex((row) => row.cells.some((c) => codeIn(c)));
  const head = first < 0 ? grid : grid.slice(0, first);
  const width = Math.max(0, ...grid.map(({cells}) => cells.length));
  const groups = groupsOf(head, width);
  if (groups.length === 0) draft.miss("unknown-column", head.at(-1)?.line ?? source.line, "");
  const body = first < 0 ? [] : grid.slice(first);
  const items = body.map((row) => (closingsOf(row).length ? row : alignRow(row, groups, width, draft)));
  for (const group of groups) addGroup(items, group, draft);
  for (const row of body) addClosings(row, draft);
  return draft.finish(!source.last || draft.has("running") || (body.length === 0 && groups.length > 0));
};

/** A group ends with an amount column; what stands before it, back to the last one, is its code and name. */
function groupsOf(head: Grid, width: number): readonly Group[] {
  const paths = headerPaths(head, width);
  const amounts = paths.flatMap((path, at) => (AMOUNT.test(path.at(-1) ?? "") ? [at] : []));
  return amounts.map((amount, i) => ({start: i === 0 ? 0 : (amounts[i - 1] ?? -1) + 1, amount}));
}

function alignRow(row: GridRow, groups: readonly Group[], width: number, draft: TableDraft): GridRow {
  const read = (cells: readonly string[]) => readingOf(cells, groups);
  if (read(row.cells) !== null || !draft.mayRealign()) return row;
  const moved = realign(row, width, read);
  if (!moved) return row;
  const [before, after] = [cellsInWords(row), cellsInWords(moved)];
  const key = moved.cells.map(codeIn).find(Boolean) ?? "";
  draft.repair({kind: "shifted-columns", row: key, line: row.line, before, after, evidence: "code"});
  return moved;
}

/** What cells say in these groups; null where a code, name or amount stands in a column that is not its own. */
function readingOf(cells: readonly string[], groups: readonly Group[]): string | null {
  const readings = groups.map(({start, amount}) => {
    const label = parseRowLabel(cells.slice(start, amount), "000");
    const text = toWord(cells[amount] ?? "");
    const alone = label?.kind === "none" && text !== "";
    return label && !alone && isAmountOrBlank(text) ? [...Object.values(label), text].join("\t") : null;
  });
  return readings.includes(null) ? null : readings.join("\t");
}

function addGroup(rows: Grid, {start, amount}: Group, draft: TableDraft): void {
  let above = "";
  for (const {cells, line} of rows) {
    const text = cells[amount] ?? "";
    const label = parseRowLabel(cells.slice(start, amount), above);
    if (label?.kind === "code") {
      above = label.code;
      addItem(label, {cells, line}, amount, draft);
    } else if (
      closingsOf({cells: cells.slice(start, amount + 1), line}).length ||
      (label?.kind === "none" && closingsOf({cells, line}).length)
    )
      continue;
    else if (label?.kind === "name" && !toWord(text)) joinName(above, label.name, line, draft);
    else if (label?.kind !== "none" || parseCell(text).amount)
      draft.miss(
        "unknown-row",
        line,
        cells
          .slice(start, amount + 1)
          .map(toWord)
          .join(" ")
          .trim()
      );
  }
}

function addItem(
  {code, name}: {code: string; name: string},
  {cells, line}: GridRow,
  at: number,
  draft: TableDraft
): void {
  const parent = prefixOf(code) || (STAFF_CLASSES.includes(code) ? "staff" : "running");
  draft.add(
    {side: "", key: code, code, name, level: levelOf(code), parent, ordinal: "", line},
    new Map([["amount", cells[at] ?? ""]]),
    new Map([["amount", fieldAt(cells, at)]])
  );
}

/** A name that wraps goes on in the row below, where its group prints neither code nor amount. */
function joinName(code: string, rest: string, line: number, draft: TableDraft): void {
  const at = draft.rows.findIndex((r) => r.key === code);
  const row = draft.rows[at];
  if (!row || NAMES.get(code) === row.name) {
    draft.miss("unknown-row", line, rest);
    return;
  }
  const name = row.name + rest;
  draft.rows[at] = {...row, name};
  draft.repair({kind: "joined-label", row: code, line, before: rest, after: name, evidence: "neighbour"});
}

/** 人员经费合计 and 公用经费合计 stand below the groups, their amounts anywhere to their right. */
function addClosings({cells, line}: GridRow, draft: TableDraft): void {
  const found = closingsOf({cells, line});
  for (const [i, {key, at}] of found.entries()) {
    const amount = cells.findIndex((c, j) => j > at && j < (found[i + 1]?.at ?? cells.length) && toWord(c));
    const name = toWord(cells[at] ?? "");
    draft.add(
      {side: "", key, code: "", name, level: 0, parent: "", ordinal: "", line},
      new Map([["amount", cells[amount] ?? ""]]),
      new Map([["amount", fieldAt(cells, amount)]])
    );
  }
}

function closingsOf({cells}: GridRow): readonly {key: string; at: number}[] {
  return cells.flatMap((c, at) => {
    const key = CLOSING.find(([name]) => name.test(toWord(c)))?.[1];
    return key ? [{key, at}] : [];
  });
}

/** An economic code at the start of a cell, glued to its name or not. */
function codeIn(cell: string): string {
  const [code = ""] = /^\d{3,7}(?=\D|$)/.exec(toWord(cell)) ?? [];
  return isCode(code) && !/^[\d.,]+[.,]\d+$/.test(toWord(cell)) ? code : "";
}
