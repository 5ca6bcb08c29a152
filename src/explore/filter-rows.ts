import {parseAmount} from "../accounts/index.js";
import type {Quantity} from "../components/index.js";
import {exact, inUnitOf} from "../figures/index.js";
import type {ExploreFrame, ExploreRow} from "./explore-frame.js";
import type {Query} from "./query.js";

/** The rows of a frame that a query asks for, in the document's order. A bound that is no number bounds nothing. */
export function filterRows({rows}: ExploreFrame, query: Query): readonly ExploreRow[] {
  const words = toPlain(query.q).split(/\s+/).filter(Boolean);
  const value = rows.find(({key}) => key === query.is)?.values[query.col];
  return rows.filter(
    (row) =>
      (query.level === "all" || query.level === "" || row.level === query.level) &&
      (query.at === "" || row.within.includes(query.at)) &&
      (query.is === "" || row.values[query.col] === value) &&
      isWithin(row.numbers[query.measure], query) &&
      hasWords(row, words)
  );
}

function hasWords({values, numbers}: ExploreRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = toPlain([...Object.values(values), ...Object.values(numbers).map((number) => number.text)].join(" "));
  return words.every((word) => text.includes(word));
}

function isWithin(number: Quantity | undefined, {from, to, unit}: Query): boolean {
  const [least, most] = [parseAmount(from), parseAmount(to)];
  if (!least && !most) return true;
  if (!number) return false;
  const value = exact(unit ? inUnitOf(number, {unit}) : number);
  return !(least && value.lt(least.value)) && !(most && value.gt(most.value));
}

function toPlain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "");
}
