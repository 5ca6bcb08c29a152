import {type Decimal, groupBy, toDigits, type View} from "../../accounts/index.js";
import type {Hint} from "../finding.js";
import {digitSlips} from "./digit-slips.js";
import type {Relation} from "./relations.js";

/** One failing sum names no culprit: every number in it could be the one. */
const ENOUGH = 2;

interface Guess {
  readonly hint: Hint;
  readonly closed: readonly Relation[];
}

/**
 * One number that, printed otherwise by a single slip of the hand, makes every failing sum it stands in hold and breaks none
 * that held. Where two explain the same sums, neither is told.
 */
export function findSlips(view: View, relations: readonly Relation[]): readonly Hint[] {
  const byNumber = groupBy(
    relations.flatMap((relation) => [...relation.signs.keys()].map((id) => ({id, relation}))),
    ({id}) => id
  );
  const guesses = [...byNumber].flatMap(([id, all]) => {
    const mine = all.map(({relation}) => relation);
    return mine.filter(({holds}) => !holds).length >= ENOUGH ? guess(view, id, mine) : [];
  });
  return guesses.filter((one) => !guesses.some((other) => rivals(one, other))).map(({hint}) => hint);
}

/** Another explanation of any of the same sums, unless it explains fewer. */
function rivals(one: Guess, other: Guess): boolean {
  const shared = one.closed.some((relation) => other.closed.includes(relation));
  return one !== other && shared && other.closed.length >= one.closed.length;
}

function guess(view: View, id: string, relations: readonly Relation[]): readonly Guess[] {
  const printed = view.amount(id);
  const wanted = printed && wantedOf(id, printed.value, relations);
  if (!printed || !wanted) return [];
  const decimals = Math.max(...relations.flatMap(({signs}) => [...signs.keys()].map((other) => view.decimals(other))));
  const fitting = digitSlips(printed, decimals).filter(({value}) => value.gte(wanted.lo) && value.lte(wanted.hi));
  const closed = relations.filter(({holds}) => !holds);
  return nearest(fitting, wanted.best).map(({kind, value}) => {
    const proposed = toDigits(value, Math.max(printed.decimals, value.decimalPlaces()));
    return {hint: {kind, changes: [{id, printed: printed.text, proposed}], closes: closed.length}, closed};
  });
}

/** What a number must be for all its sums to hold; null where they want different things. */
function wantedOf(id: string, value: Decimal, relations: readonly Relation[]) {
  const wants = relations.map(({signs, gap, room}) => {
    const at = value.minus((signs.get(id) ?? gap).times(gap));
    return {at, lo: at.minus(room), hi: at.plus(room)};
  });
  const [first] = wants;
  if (!first) return null;
  const lo = wants.reduce((most, want) => (want.lo.gt(most) ? want.lo : most), first.lo);
  const hi = wants.reduce((least, want) => (want.hi.lt(least) ? want.hi : least), first.hi);
  const best = wants.map(({at}) => at);
  return lo.gt(hi) ? null : {lo, hi, best};
}

/** Of several values within rounding those that most sums want to the digit. */
function nearest<T extends {readonly value: Decimal}>(fitting: readonly T[], wanted: readonly Decimal[]): readonly T[] {
  const exact = (one: T) => wanted.filter((at) => at.eq(one.value)).length;
  const most = Math.max(0, ...fitting.map(exact));
  return fitting.filter((one) => exact(one) === most);
}
