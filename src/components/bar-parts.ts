import type {NestedColumn, WithColumns} from "./nested-row.js";
import {digitsOf} from "./quantity.js";

/** A part of a bar; the whole bar (`amount`, -1) where its row has no parts. `part` is its place among the parts. */
export interface BarPart {
  readonly name: string;
  readonly part: number;
  readonly x1: number;
  readonly x2: number;
}

/** The least that a part is drawn with, so that what is there is seen. */
const LEAST = 1;

/** The parts that a row has: printed, and more than nought. */
export function partsOf<N extends string>(row: WithColumns<N>, parts: readonly NestedColumn<N>[]) {
  return parts.flatMap(({name, title}, part) => {
    const quantity = row[name];
    return quantity && quantity.value > 0
      ? [{name, part, value: quantity.value, text: `${title} ${digitsOf(quantity)}`}]
      : [];
  });
}

/** How far a bar reaches: a document's parts may add up to more than it prints as their sum. */
export function extentOf<N extends string>(row: WithColumns<N>, parts: readonly NestedColumn<N>[]): number {
  return Math.max(
    row.amount.value,
    partsOf(row, parts).reduce((sum, {value}) => sum + value, 0)
  );
}

/** Where they stand in the bar, one after another. */
export function segmentsOf<N extends string>(
  row: WithColumns<N>,
  parts: readonly NestedColumn<N>[],
  scale: (value: number) => number
): readonly BarPart[] {
  const own = partsOf(row, parts);
  if (own.length === 0)
    return row.amount.value > 0 ? [{name: "amount", part: -1, x1: scale(0), x2: scale(row.amount.value)}] : [];
  let sum = 0;
  return own.map(({name, part, value}) => {
    const x1 = scale(sum) + (sum > 0 ? 1 : 0);
    sum += value;
    return {name, part, x1, x2: Math.max(scale(sum), x1 + LEAST)};
  });
}
