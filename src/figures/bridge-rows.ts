import {ZERO} from "../accounts/index.js";
import {type BridgeRow, operandsOf, type Quantity} from "../components/index.js";
import type {FigureRow} from "./figure.js";
import {differenceOf, exact, inUnitOf, sumOf} from "./numbers.js";

/** A row of a figure that leads from one total to another: a total, or a step. */
export interface TotalOrStep extends BridgeRow, FigureRow {
  readonly total: Quantity | null;
  readonly change: Quantity | null;
  /** On the last total only: what it is more than the first. */
  readonly way: Quantity | null;
  readonly marked: boolean;
}

/** A step as a figure finds it, before it is known what the others are. */
export interface Step {
  readonly key: string;
  readonly label: string;
  readonly change: Quantity;
}

interface Total {
  readonly label: string;
  readonly total: Quantity;
}

export interface BridgeParts {
  readonly first: Total;
  readonly steps: readonly Step[];
  readonly last: Total;
  /** Steps in the order given instead of the greatest first. */
  readonly asGiven?: boolean;
  /** What the steps that changed nothing are called together. */
  readonly unchanged: (names: readonly string[]) => string;
  /** What is called that the steps leave of the way between the totals; it may be no more than rounding. */
  readonly remainder: (rounding: boolean) => string;
}

/**
 * From the first total to the last, in the unit of the first: the steps, greatest first; those without a change as one row; what they leave over.
 * Marked is the greatest step, and with it the next where it goes the other way and each is more than what both come to.
 */
export function bridgeRows(parts: BridgeParts): readonly TotalOrStep[] {
  const {first, asGiven = false} = parts;
  const steps = parts.steps.map((step) => ({...step, change: inUnitOf(step.change, first.total)}));
  const last = {...parts.last, total: inUnitOf(parts.last.total, first.total)};
  const way = differenceOf(last.total, first.total);
  const moved = steps.filter(({change}) => !exact(change).isZero());
  const bySize = [...moved].sort((a, b) => sizeOf(b.change).comparedTo(sizeOf(a.change)));
  const marked = markedOf(bySize, way);
  return [
    {key: "first", ...first, change: null, way: null, marked: false},
    ...[...(asGiven ? moved : bySize), ...unchangedOf(steps, parts), ...remainderOf(steps, way, parts)].map((step) => ({
      ...step,
      total: null,
      way: null,
      marked: marked.includes(step.key)
    })),
    {key: "last", ...last, change: null, way, marked: false}
  ];
}

function markedOf([greatest, next]: readonly Step[], way: Quantity): readonly string[] {
  if (!greatest) return [];
  const against = next && exact(next.change).s !== exact(greatest.change).s && sizeOf(next.change).gt(sizeOf(way));
  return against ? [greatest.key, next.key] : [greatest.key];
}

function unchangedOf(steps: readonly Step[], {unchanged}: BridgeParts): readonly Step[] {
  const still = steps.filter(({change}) => exact(change).isZero());
  const change = still.length > 0 && sumOf(still.map((step) => step.change));
  return change ? [{key: "unchanged", label: unchanged(still.map(({label}) => label)), change}] : [];
}

function remainderOf(steps: readonly Step[], way: Quantity, {remainder}: BridgeParts): readonly Step[] {
  if (steps.length === 0) return [];
  const change = differenceOf(way, sumOf(steps.map((step) => step.change)));
  if (exact(change).eq(ZERO)) return [];
  return [{key: "remainder", label: remainder(isRounding(change)), change}];
}

/** Each number behind it may be off by half of its last digit. */
function isRounding(change: Quantity): boolean {
  const [, fraction = ""] = change.text.split(".");
  return sizeOf(change)
    .times(2)
    .times(`1e${fraction.length}`)
    .lte(String(operandsOf(change).length));
}

function sizeOf(change: Quantity) {
  return exact(change).abs();
}
