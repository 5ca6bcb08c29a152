import type {Frames, IndicatorRow} from "./figure.js";
import {exact, type Numbers} from "./numbers.js";

/**
 * Whether a result meets its target: by the comparator printed, digits and unit alike, or by words that are the same.
 * Undefined where that cannot be told: other words, other units, a bare number that is not reached exactly.
 */
export function isMet({id, comparator}: IndicatorRow, {cells}: Frames, number: Numbers): boolean | undefined {
  const [target, result] = [`10:${id}:target`, `10:${id}:result`];
  const [asked, given] = [target, result].map((place) => cells.find((cell) => cell.id === place)?.text);
  if (!asked || !given) return undefined;
  if (asked === given) return true;
  const [wanted, got] = [number(target), number(result)];
  if (!wanted || !got || wanted.unit !== got.unit) return undefined;
  const order = exact(got).comparedTo(exact(wanted));
  switch (comparator) {
    case "≥":
      return order >= 0;
    case "≤":
      return order <= 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
    default:
      return order === 0 || undefined;
  }
}
