import {sangongRows, termOf} from "../../accounts/index.js";
import {type Grid, toWord} from "./grid.js";
import {columnOf, type HeaderPath, headerPaths} from "./header.js";
import type {TableDraft} from "./table-reading.js";

const MEASURE: readonly (readonly [RegExp, string])[] = [
  [/^(?:全年|年初|调整)?预算(?:数)?$/, "budget"],
  [/^(?:支出)?决算(?:数)?$/, "outturn"]
];
export const sangongMeasures = ["budget", "outturn"];

/** One amount of the table: which item, and whether its budget or its outturn. */
interface Slot {
  readonly item: string;
  readonly measure: string;
  /** The item's heading as printed; empty where the heading's place is lost. */
  readonly name: string;
}

/** What stands at each position of table 09. */
export type SangongColumns = readonly (Slot | undefined)[];

/**
 * What stands at each position. Where the headings' spans are lost, the standard order of the layout in which the amounts
 * add up; else the one that has as many headings of budget and outturn as are printed; else no column is known.
 */
export function readSangongColumns(
  head: Grid,
  width: number,
  line: number,
  adds: (slots: SangongColumns) => boolean,
  draft: TableDraft
): SangongColumns {
  const found = headerPaths(head, width).map(slotOf);
  const whole = new Set(found.flatMap((s) => (s ? [`${s.item}:${s.measure}`] : [])));
  // Some places print the outturn alone.
  const measures = new Set(found.flatMap((s) => s?.measure ?? []));
  if (
    measures.size > 0 &&
    whole.size === measures.size * sangongRows.length &&
    found.filter(Boolean).length === whole.size
  )
    return found;
  const orders = standardOrders(head, found).filter(({slots}) => slots.length === width);
  const slots = (orders.find((order) => adds(order.slots)) ?? orders.find((order) => order.named))?.slots;
  if (!slots) {
    draft.miss("unknown-column", line, "");
    return [];
  }
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

/** Budgets before outturns, and both item by item: the likelier first, and whether the headings are those of it. */
function standardOrders(head: Grid, found: SangongColumns): readonly {slots: SangongColumns; named: boolean}[] {
  const words = head.flatMap(({cells}) => cells.map(toWord)).filter((w) => measureOf(w) !== "");
  const nameOf = (item: string) => found.find((s) => s?.item === item && s.name)?.name ?? "";
  const pairs = sangongRows.flatMap(({key}) =>
    sangongMeasures.map((measure) => ({item: key, measure, name: nameOf(key)}))
  );
  const halves = sangongMeasures.flatMap((measure) =>
    sangongRows.map(({key}) => ({item: key, measure, name: nameOf(key)}))
  );
  const orders = [
    {slots: halves, named: words.length === sangongMeasures.length},
    {slots: pairs, named: words.length === pairs.length}
  ];
  return words.length > sangongMeasures.length ? orders.reverse() : orders;
}

function slotOf(path: HeaderPath): Slot | undefined {
  const measure = path.map(measureOf).find((m) => m !== "");
  const words = path.filter((w) => measureOf(w) === "" && !/三公/.test(w));
  const item = itemOf(words);
  const name = words.findLast((w) => w !== "小计") ?? "";
  return measure && item ? {item, measure, name} : undefined;
}

/** Which columns stand under budget and outturn: 预算数 1–6 决算数 7–12. */
function spansOf(slots: SangongColumns): string {
  return sangongMeasures
    .map((measure) => {
      const at = slots.flatMap((s, i) => (s?.measure === measure ? [i + 1] : []));
      const word = termOf(`column.${measure}`).zh;
      const isRun = at.length > 2 && at.every((n, i) => n === (at[0] ?? 0) + i);
      return `${word} ${isRun ? `${at[0]}–${at.at(-1)}` : at.join(" ")}`;
    })
    .join(" ");
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
