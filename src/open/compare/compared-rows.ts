import type {Quantity} from "../../components/index.js";
import {claimOf, differenceOf, exact, inUnitOf, numbersOf, shareOf} from "../../figures/index.js";
import type {CompareWords, Lang} from "../words.js";
import type {ComparedDocument} from "./compared-document.js";

export type ComparedKey = keyof CompareWords["amounts"];

/** One amount in every document, in the documents' order; null where one does not print it. */
export interface ComparedRow {
  readonly key: ComparedKey;
  readonly amounts: readonly (Quantity | null)[];
}

/** Amounts that any department's accounts have, by the id of their cell. */
const CELLS: readonly (readonly [ComparedKey, string])[] = [
  ["income", "01:income:amount"],
  ["expenditure", "01:expenditure:amount"],
  ["basic", "03:total:basic"],
  ["project", "03:total:project"],
  ["closing", "01:closing:amount"],
  ["general", "05:total:total"],
  ["sangongBudget", "09:total:budget"],
  ["sangong", "09:total:outturn"],
  ["abroad", "09:abroad:outturn"],
  ["purchase", "09:vehicles.purchase:outturn"],
  ["running", "09:vehicles.running:outturn"],
  ["reception", "09:reception:outturn"]
];

/** What documents have in common, exact, money in the unit of the first of them. An amount that none prints is left out. */
export function comparedRows(documents: readonly ComparedDocument[], lang: Lang): readonly ComparedRow[] {
  const numbers = documents.map(({frames}) => numbersOf(frames.cells, lang));
  const claims = documents.map(({frames}) => claimOf(frames, lang));
  const tagged = (quantity: Quantity | null | undefined, i: number) => {
    const document = documents[i];
    return quantity && document ? tag(quantity, document) : null;
  };
  const rowOf = (key: ComparedKey, of: (i: number) => Quantity | null | undefined): ComparedRow => ({
    key,
    amounts: documents.map((_, i) => tagged(of(i), i))
  });
  const amounts = inOneUnit(CELLS.map(([key, id]) => rowOf(key, (i) => numbers[i]?.(id))));
  const amountOf = (key: ComparedKey) => amounts.find((row) => row.key === key)?.amounts ?? [];
  const [spent, budget] = [amountOf("sangong"), amountOf("sangongBudget")];
  const completion = documents.map((_, i) => quotient(spent[i], budget[i]));
  const rows: readonly ComparedRow[] = [
    ...amounts,
    {key: "sangongCompletion", amounts: completion},
    rowOf("completion", (i) => claims[i]?.("general", "completion")?.number),
    {key: "growth", amounts: growthOf(documents, amountOf("expenditure"))}
  ];
  return rows.filter((row) => row.amounts.some((amount) => amount !== null));
}

/** Its ids tell which of the open documents they are of; so do the labels of its operands. */
function tag(quantity: Quantity, {at, title}: ComparedDocument): Quantity {
  const origin = quantity.origin.map((part) =>
    typeof part === "string" ? part : {...part, id: `${at}!${part.id}`, label: `${title} ${part.label}`}
  );
  return {...quantity, origin};
}

function inOneUnit(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const first = rows.flatMap(({amounts}) => amounts.find((amount) => amount !== null) ?? [])[0];
  if (!first) return rows;
  return rows.map((row) => ({...row, amounts: row.amounts.map((amount) => amount && inUnitOf(amount, first))}));
}

function quotient(a: Quantity | null | undefined, b: Quantity | null | undefined): Quantity | null {
  return a && b ? shareOf(a, b) : null;
}

/** Expenditure against that of the same department the year before, where its accounts are open too. */
function growthOf(
  documents: readonly ComparedDocument[],
  amounts: readonly (Quantity | null)[]
): readonly (Quantity | null)[] {
  return documents.map(({department, year}, i) => {
    const before = documents.findIndex((d) => d.department === department && year !== null && d.year === year - 1);
    const [now, then] = [amounts[i], amounts[before]];
    return now && then && exact(then).isPositive() ? quotient(differenceOf(now, then), then) : null;
  });
}
