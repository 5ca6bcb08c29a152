import {sangongRows, termOf} from "../../accounts/index.js";
import {type Grid, type GridRow, isBlank, isColumnNumbers, isNote, type TableSource, toWord} from "./grid.js";
import {columnOf, type HeaderPath, headerPaths} from "./header.js";
import {isAmountOrBlank, parseCell} from "./printed-cell.js";
import {cellsInWords, realign} from "./realign.js";
import {holds, type Identity} from "./row-sums.js";
import {TableDraft, type TableReader} from "./table-reading.js";

const MEASURE: readonly (readonly [RegExp, string])[] = [
  [/^(?:全年|年初|调整)?预算(?:数)?$/, "budget"],
  [/^(?:支出)?决算(?:数)?$/, "outturn"]
];
const MEASURES = ["budget", "outturn"];

/** One amount of the table: which item, and whether its budget or its outturn. */
interface Slot {
  readonly item: string;
  readonly measure: string;
  /** The item's heading as printed; empty where the heading's place is lost. */
  readonly name: string;
}

/** 财政拨款“三公”经费支出决算表: one row of twelve amounts, budgets before outturns or item by item in pairs. */
export const readTable09: TableReader = (source) => {
  const draft = new TableDraft(source);
  const grid = source.grid.filter((row) => !isBlank(row) && !isNote(row));
  const amounts = grid.find((row) => !isColumnNumbers(row) && isAmounts(row.cells));
  const head = grid.slice(0, amounts ? grid.indexOf(amounts) : grid.length).filter((row) => !isColumnNumbers(row));
  const width = Math.max(0, ...grid.map((row) => (row === amounts && head.length > 0 ? 0 : row.cells.length)));
  const slots = toSlots(head, width, source, draft);
  const row = amounts && alignAmounts(amounts, slots, draft);
  addRows(slots, row?.cells ?? [], row?.line ?? head.at(-1)?.line ?? source.line, draft);
  const complete = row !== undefined && row.cells.length >= slots.findLastIndex(Boolean) + 1;
  return draft.finish(!source.last || complete);
};

const SUMS: readonly Identity[] = sangongRows
  .map(({key}) => ({whole: key, parts: sangongRows.filter((r) => r.parent === key).map((r) => r.key)}))
  .filter(({parts}) => parts.length > 0);

/** The amounts as they stand where they add up, else moved to the one place where they do. */
function alignAmounts(row: GridRow, slots: readonly (Slot | undefined)[], draft: TableDraft): GridRow {
  const read = (cells: readonly string[]) => {
    const stray = cells.some((c, at) => toWord(c) && !slots[at]);
    const adds = MEASURES.every((measure) => holds(textsOf(cells, slots, measure), SUMS));
    return !stray && adds ? cells.join("\t") : null;
  };
  if (read(row.cells) !== null) return row;
  const moved = realign(row, slots.length, read);
  if (!moved) {
    if (row.cells.length !== slots.length) draft.miss("ambiguous", row.line, cellsInWords(row));
    return row;
  }
  const [before, after] = [cellsInWords(row), cellsInWords(moved)];
  draft.repair({kind: "shifted-columns", row: "", line: row.line, before, after, evidence: "row-total"});
  return {...moved, cells: Array.from({length: slots.length}, (_, at) => moved.cells[at] ?? "")};
}

/** Texts of one measure by item. */
function textsOf(
  cells: readonly string[],
  slots: readonly (Slot | undefined)[],
  measure: string
): ReadonlyMap<string, string> {
  return new Map(slots.flatMap((s, at) => (s?.measure === measure ? [[s.item, cells[at] ?? ""] as const] : [])));
}

function isAmounts(cells: readonly string[]): boolean {
  const printed = cells.filter((c) => toWord(c));
  return printed.length > 0 && printed.every(isAmountOrBlank);
}

/** What stands at each position; the standard order of either layout where the headings' spans are lost. */
function toSlots(head: Grid, width: number, source: TableSource, draft: TableDraft): readonly (Slot | undefined)[] {
  const found = headerPaths(head, width).map(slotOf);
  const whole = new Set(found.flatMap((s) => (s ? [`${s.item}:${s.measure}`] : [])));
  if (whole.size === 2 * sangongRows.length && found.filter(Boolean).length === whole.size) return found;
  const words = head
    .flatMap(({cells}) => cells.map(toWord))
    .map(measureOf)
    .filter((m) => m !== "");
  const inPairs = words.length > MEASURES.length;
  const nameOf = (item: string) => found.find((s) => s?.item === item && s.name)?.name ?? "";
  const slots = inPairs
    ? sangongRows.flatMap(({key}) => MEASURES.map((measure) => ({item: key, measure, name: nameOf(key)})))
    : MEASURES.flatMap((measure) => sangongRows.map(({key}) => ({item: key, measure, name: nameOf(key)})));
  if (width !== slots.length) {
    draft.miss("unknown-column", head.at(-1)?.line ?? source.line, "");
    return found;
  }
  const line = head[0]?.line ?? source.line;
  const [before, after] = [found, slots].map(spansOf);
  draft.repair({
    kind: "shifted-columns",
    row: "",
    line,
    before: before ?? "",
    after: after ?? "",
    evidence: "sequence"
  });
  return slots;
}

function slotOf(path: HeaderPath): Slot | undefined {
  const measure = path.map(measureOf).find((m) => m !== "");
  const words = path.filter((w) => measureOf(w) === "" && !/三公/.test(w));
  const item = itemOf(words);
  const name = words.findLast((w) => w !== "小计") ?? "";
  return measure && item ? {item, measure, name} : undefined;
}

/** Which columns stand under budget and outturn: 预算数 1–6 决算数 7–12. */
function spansOf(slots: readonly (Slot | undefined)[]): string {
  return MEASURES.map((measure) => {
    const at = slots.flatMap((s, i) => (s?.measure === measure ? [i + 1] : []));
    const word = termOf(`column.${measure}`).zh;
    const isRun = at.length > 2 && at.every((n, i) => n === (at[0] ?? 0) + i);
    return `${word} ${isRun ? `${at[0]}–${at.at(-1)}` : at.join(" ")}`;
  }).join(" ");
}

function measureOf(word: string): string {
  return MEASURE.find(([name]) => name.test(word))?.[1] ?? "";
}

const ITEMS = sangongRows.map(({key, term}) => ({id: key, term}));

/** 小计 below the vehicles is that of the vehicles, 合计 that of all. */
function itemOf(words: HeaderPath): string | null {
  if (words.length === 0) return null;
  return columnOf(words, ITEMS, {
    abroad: ["因公出国(境)"],
    vehicles: ["公务用车购置及运行维护"],
    reception: ["公务接待"]
  });
}

/** All six items, so that a table without amounts still has its blanks. */
function addRows(
  slots: readonly (Slot | undefined)[],
  cells: readonly string[],
  line: number,
  draft: TableDraft
): void {
  for (const {key, term, parent} of sangongRows) {
    const texts = new Map(
      MEASURES.flatMap((measure) => {
        const text = textsOf(cells, slots, measure).get(key);
        return text === undefined ? [] : [[measure, text] as const];
      })
    );
    const name = slots.find((s) => s?.item === key && s.name)?.name ?? termOf(term).zh;
    if (texts.size > 0) draft.add({side: "", key, code: "", name, level: 0, parent, ordinal: "", line}, texts);
  }
  for (const [at, text] of cells.entries())
    if (!slots[at] && parseCell(text).amount) draft.miss("unknown-column", line, parseCell(text).text);
}
