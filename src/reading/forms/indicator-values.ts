import {type FormValue, parseFormValue} from "./form-value.js";
import type {FormColumn} from "./form-words.js";

const VALUES = ["target", "result", "weight", "score"] as const;
const NONE: CellValue = {...parseFormValue(""), isBare: false};
/** A cell's value, and whether it may be a weight or a score. */
type CellValue = FormValue & {readonly isBare: boolean};
type ValueColumn = (typeof VALUES)[number];

export type ValuePlaces = Readonly<Record<ValueColumn, number>>;

/**
 * Where the four values of an indicator stand in its row, whatever the headings say: the arrangement in which they look
 * most like what they must be. Null for a row without values.
 */
export function findValues(cells: readonly string[], columns: readonly FormColumn[]): ValuePlaces | null {
  const values = cells.map(toCellValue);
  const [best] = shapesOf(columns)
    .flatMap((shape) => cells.map((_, start) => shifted(shape, start)))
    .filter((places) => isPossible(values, places))
    .map((places) => ({places, points: likeness(values, places, columns)}))
    .sort((a, b) => b.points - a.points);
  return best && best.points > 0 ? best.places : null;
}

/** As `isBareNumber` has it, without parsing the cell again. */
function toCellValue(text: string): CellValue {
  const value = parseFormValue(text);
  const isBare = value.amount !== null && value.comparator === "" && (value.unit === "" || value.unit === "分");
  return {...value, isBare};
}

/** The values as far apart as their headings, or closed up, in the order of the headings. */
function shapesOf(columns: readonly FormColumn[]): readonly ValuePlaces[] {
  const headed = VALUES.map((id) => columns.find((column) => column.id === id)?.at);
  const usual = {target: 0, result: 1, weight: 2, score: 3};
  const [target, result, weight, score] = headed;
  if (target === undefined || result === undefined || weight === undefined || score === undefined) return [usual];
  const order = [...headed].sort((a, b) => (a ?? 0) - (b ?? 0));
  const [t, r, w, s] = headed.map((at) => order.indexOf(at));
  const closed = {target: t ?? 0, result: r ?? 1, weight: w ?? 2, score: s ?? 3};
  const left = Math.min(target, result, weight, score);
  return [{target: target - left, result: result - left, weight: weight - left, score: score - left}, closed];
}

function shifted(shape: ValuePlaces, by: number): ValuePlaces {
  return {target: shape.target + by, result: shape.result + by, weight: shape.weight + by, score: shape.score + by};
}

function isPossible(values: readonly CellValue[], places: ValuePlaces): boolean {
  const [weight, score] = [values[places.weight], values[places.score]];
  const bare = (value: CellValue | undefined) => !value?.text || value.isBare;
  const left = Math.min(...Object.values(places));
  return (
    bare(weight) &&
    bare(score) &&
    Boolean(weight?.text || score?.text) &&
    Boolean(values[places.target]?.text || values[places.result]?.text) &&
    values.slice(0, left).some(({text, isBare}) => text && !isBare)
  );
}

/** Evidence for an arrangement, weighed: comparators and equal texts tell most, the headings' columns least. */
function likeness(values: readonly CellValue[], places: ValuePlaces, columns: readonly FormColumn[]): number {
  const [target = NONE, result = NONE] = [values[places.target], values[places.result]];
  const [weight = NONE, score = NONE] = [values[places.weight], values[places.score]];
  const left = Math.min(...Object.values(places));
  const evidence: readonly (readonly [boolean, number])[] = [
    [target.comparator !== "", 4],
    [target.amount !== null, 2],
    [result.amount !== null, 1],
    [target.unit !== "" && target.unit === result.unit, 2],
    [target.text !== "" && target.text === result.text, 3],
    [target.text === "", -3],
    [result.text === "", -2],
    [weight.text !== "", 2],
    [score.text !== "", 2],
    [columns.some(({id, at}) => id === "target" && at === places.target), 2],
    [values.slice(0, left).some(({isBare}) => isBare), -5]
  ];
  return evidence.reduce((sum, [holds, points]) => (holds ? sum + points : sum), 0);
}
