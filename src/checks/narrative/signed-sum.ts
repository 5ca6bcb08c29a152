import {
  add,
  type Claim,
  Decimal,
  type Interval,
  multiply,
  toDigits,
  toPoint,
  type View,
  ZERO
} from "../../accounts/index.js";
import {type Computed, compare} from "../compare.js";
import {type Finding, type FindingParts, toFinding} from "../finding.js";
import {boundsOf, decimalsOf, factorOf, worthOf} from "./precision.js";

/** One term of a sum: a printed number, added or taken away. */
export interface Term {
  readonly id: string;
  readonly sign: "+" | "-";
}

const ONE = new Decimal("1");
const MINUS = new Decimal("-1");

/** A printed number, itself with a sign, against the sum of others: the amounts of a list, the changes of parts. */
export function checkSum(
  view: View,
  whole: Term,
  parts: readonly Term[],
  rest: Pick<FindingParts, "rule"> & Partial<FindingParts>
): Finding | null {
  const amount = view.amount(whole.id);
  if (!amount) return null;
  const computed = sumOf(view, parts);
  const decimals = Math.max(decimalsOf(view, whole.id), ...parts.map((p) => decimalsOf(view, p.id)));
  const value = amount.value.times(signOf(whole));
  const factor = factorOf(view, whole.id);
  const {lo, hi} = computed.bounds;
  const own = {value: computed.value.div(factor), bounds: {lo: lo.div(factor), hi: hi.div(factor)}};
  const outcome = compare({...amount, value}, own, decimalsOf(view, whole.id));
  return toFinding(view, {
    subject: whole.id,
    outcome,
    printed: whole.sign === "-" ? `-${amount.text}` : amount.text,
    computed: toDigits(own.value, decimals),
    difference: toDigits(value.minus(own.value), decimals),
    formula: formulaOf(parts),
    operands: [whole.id, ...parts.map((p) => p.id)],
    ...rest
  });
}

/** The sum of printed digits with the bounds of the true sum, in the document's unit. */
export function sumOf(view: View, parts: readonly Term[]): Computed {
  return parts.reduce<Computed>(
    (sum, part) => ({
      value: sum.value.plus(worthOf(view, part.id).times(signOf(part))),
      bounds: add(sum.bounds, signed(boundsOf(view, part.id), part))
    }),
    {value: ZERO, bounds: toPoint(ZERO)}
  );
}

export function formulaOf(parts: readonly Term[]): string {
  return parts.map(({id, sign}, i) => (i === 0 && sign === "+" ? `{${id}}` : `${sign} {${id}}`)).join(" ");
}

export function plus(id: string): Term {
  return {id, sign: "+"};
}

export function minus(id: string): Term {
  return {id, sign: "-"};
}

/** A change with the sign of its direction word. */
export function toTerm(change: Claim): Term {
  return {id: change.id, sign: change.direction === "down" ? "-" : "+"};
}

function signed(interval: Interval, {sign}: Term): Interval {
  return sign === "+" ? interval : multiply(interval, toPoint(MINUS));
}

function signOf({sign}: Term): Decimal {
  return sign === "+" ? ONE : MINUS;
}
