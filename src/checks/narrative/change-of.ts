import {type Claim, Decimal, type Interval, NOTHING, type View, ZERO} from "../../accounts/index.js";
import type {Computed} from "../compare.js";
import {claimsMeaning, meantSubject} from "./meant-subject.js";
import {nearestBefore} from "./nearest-before.js";
import {boundsOf, worthOf} from "./precision.js";

/** A quantity of this year and what it changed by: enough to know last year's. */
export interface Movement {
  readonly current: string;
  readonly change: Claim;
}

const HUNDRED = new Decimal("100");
const INFINITY = new Decimal("Infinity");

/** The change that a percentage is of: of the same quantity in the same section, the nearest before it. */
export function changeOf(view: View, percent: Claim): Claim | null {
  const subject = meantSubject(percent, view);
  const here = claimsMeaning(view, subject, "change").filter(
    (c) => c.section === percent.section && c.period === percent.period && c.basis === percent.basis
  );
  return nearestBefore(view, percent, here) ?? null;
}

/** Last year's amount as this year's and the change give it. */
export function priorOf(view: View, {current, change}: Movement): Computed {
  const now = worthOf(view, current);
  const by = worthOf(view, change.id);
  const c = boundsOf(view, current);
  const d = boundsOf(view, change.id);
  if (change.direction === "up") return {value: now.minus(by), bounds: {lo: c.lo.minus(d.hi), hi: c.hi.minus(d.lo)}};
  return {value: now.plus(by), bounds: {lo: c.lo.plus(d.lo), hi: c.hi.plus(d.hi)}};
}

/**
 * Δ/(current ∓ Δ) as a percentage, in the dependent form: the quotient rises with Δ and falls with the current amount, so its
 * bounds are at two corners. Dividing by an interval of last year's amount instead would let Δ vary twice. Null on a zero base,
 * or a negative one.
 */
export function percentOf(view: View, movement: Movement): Computed | null {
  const prior = priorOf(view, movement).value;
  if (prior.lte(0)) return null;
  const c = boundsOf(view, movement.current);
  const d = notNegative(boundsOf(view, movement.change.id));
  const up = movement.change.direction === "up";
  return {
    value: worthOf(view, movement.change.id).div(prior).times(HUNDRED),
    bounds: {lo: corner(d.lo, c.hi, up), hi: corner(d.hi, c.lo, up)}
  };
}

/** The lowest rate that the digits allow, also where last year's amount may be nothing. */
export function leastRate(view: View, {current, change}: Movement): Decimal {
  const least = notNegative(boundsOf(view, change.id)).lo;
  return corner(least, boundsOf(view, current).hi, change.direction === "up");
}

function corner(change: Decimal, current: Decimal, up: boolean): Decimal {
  const prior = up ? current.minus(change) : current.plus(change);
  return prior.lte(0) ? INFINITY : change.div(prior).times(HUNDRED);
}

function notNegative(interval: Interval): Interval {
  return interval.hi.lt(0) ? NOTHING : {lo: Decimal.max(interval.lo, ZERO), hi: interval.hi};
}
