import {type Decimal, type View, ZERO} from "../../accounts/index.js";
import type {Finding} from "../finding.js";

/** A checked sum: which numbers it adds up and with what sign, by how much it fails, and what rounding allows. */
export interface Relation {
  readonly finding: Finding;
  /** The whole counts +, a part −: together they are the gap. */
  readonly signs: ReadonlyMap<string, Decimal>;
  readonly gap: Decimal;
  readonly room: Decimal;
  readonly holds: boolean;
}

/** Rules whose findings say that a printed number is the sum, or the same, of others. */
const SUMS: ReadonlySet<string> = new Set([
  "sum",
  "row-sum",
  "balance",
  "two-sides",
  "same-quantity",
  "income-less-expenditure",
  "carry-over-item",
  "table-text",
  "fund-sum"
]);
/** Both sides print the same digits: rounding cannot part them. */
const EXACT = "two-sides";
const TERM = /([+-]?) ?\{(.+?)\}/g;

/** The sums among the findings, those that hold and those that fail; one whose numbers count in several units is left out. */
export function relationsOf(view: View, findings: readonly Finding[]): readonly Relation[] {
  return findings.flatMap((finding) => toRelation(view, finding) ?? []);
}

function toRelation(view: View, finding: Finding): Relation | null {
  const {rule, subject, formula, outcome, difference} = finding;
  if (!SUMS.has(rule) || !["equal", "rounding", "unequal"].includes(outcome) || difference === null) return null;
  const signs = signsOf(view, subject, formula);
  const units = new Set([...signs.keys()].flatMap((id) => (view.amount(id) ? (view.number(id)?.unit ?? "") : [])));
  if (signs.size < 2 || units.size > 1) return null;
  const gap = [...signs].reduce((sum, [id, sign]) => sum.plus(sign.times(view.amount(id)?.value ?? ZERO)), ZERO);
  const room = rule === EXACT ? ZERO : [...signs.keys()].reduce((sum, id) => sum.plus(halfOf(view, id)), ZERO);
  return {finding, signs, gap, room, holds: outcome !== "unequal"};
}

function signsOf(view: View, whole: string, formula: string): ReadonlyMap<string, Decimal> {
  const one = ZERO.plus(1);
  const terms = [...formula.matchAll(TERM)].map(
    ([, sign, id = ""]) => [id, sign === "-" ? one : one.negated()] as const
  );
  return new Map([[whole, one] as const, ...terms].filter(([id]) => view.number(id)));
}

function halfOf(view: View, id: string): Decimal {
  const {lo, hi} = view.interval(id);
  return hi.minus(lo).div(2);
}
