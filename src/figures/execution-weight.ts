import type {Quantity} from "../components/index.js";
import type {Frames} from "./figure.js";
import {differenceOf, exact, type Numbers, sumOf} from "./numbers.js";

const HUNDRED: Quantity = {text: "100", value: 100, unit: "分", origin: ["100"]};

/**
 * What the execution of the budget weighs: as printed, or what the weights of most forms' indicators leave of 100. Null where
 * the forms are too few or too different to tell. Its origin is the first form that says so.
 */
export function executionWeight({projects, indicators}: Frames, number: Numbers): Quantity | null {
  const rests = projects.flatMap(({id}) => {
    const printed = number(`10:${id}.total:weight`);
    if (printed) return [printed];
    const own = indicators.filter(({project}) => project === id);
    const weights = own.map((indicator) => number(`10:${indicator.id}:weight`)).filter((q) => q !== null);
    if (own.length === 0 || weights.length < own.length) return [];
    const rest = differenceOf(HUNDRED, sumOf(weights));
    return exact(rest).gte(0) ? [rest] : [];
  });
  const groups = new Map<string, Quantity[]>();
  for (const rest of rests) groups.set(exact(rest).toString(), [...(groups.get(exact(rest).toString()) ?? []), rest]);
  const [most, next] = [...groups.values()].sort((a, b) => b.length - a.length);
  return most?.[0] && most.length !== next?.length ? most[0] : null;
}
