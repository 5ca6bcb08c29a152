import {type Claim, Decimal, type Measure, toDigits, type View} from "../../accounts/index.js";
import {type Computed, compare} from "../compare.js";
import {type Finding, type FindingParts, toFinding} from "../finding.js";
import {isWhole} from "../tables/readable.js";
import {boundsOf, worthOf} from "./precision.js";

const RATIOS: readonly Measure[] = ["share", "completion", "percent-change"];
const HUNDRED = new Decimal("100");

/** What a check of a percentage must say of its own. */
export interface PercentParts {
  readonly rule: string;
  readonly formula: string;
  /** Ids of the amounts it rests on. */
  readonly operands: readonly string[];
  readonly detail?: Readonly<Record<string, string>>;
}

/** A quotient as a percentage, from printed digits and from their intervals; null where the divisor is or may be nought. */
export function toPercent(view: View, part: string, whole: string): Computed | null {
  const divisor = boundsOf(view, whole);
  const base = worthOf(view, whole);
  if (base.isZero() || divisor.lo.lte(0)) return null;
  const {lo, hi} = boundsOf(view, part);
  const value = worthOf(view, part);
  return {
    value: value.div(base).times(HUNDRED),
    bounds: {lo: lo.div(divisor.hi).times(HUNDRED), hi: hi.div(divisor.lo).times(HUNDRED)}
  };
}

/** A printed percentage against the computed one. One that is cut off instead of rounded is another custom, and a doubt. */
export function checkPercent(view: View, claim: Claim, computed: Computed, parts: PercentParts): Finding {
  const outcome = compare(claim.amount, computed);
  const cut = outcome === "unequal" && isTruncated(claim, computed);
  const unread = outcome === "unequal" && parts.operands.some((id) => isOfUnreadTable(view, id));
  return toFinding(view, {
    ...percentParts(view, claim, parts),
    outcome,
    computed: formatPercent(view, claim, computed.value),
    difference: toDigits(claim.amount.value.minus(computed.value), percentDecimals(view, claim)),
    ...(cut ? {level: "doubt", cause: "truncated"} : unread ? {level: "doubt", cause: "unread-table"} : {})
  });
}

/** Of a table with a row or cell that was not understood, an amount may be another row's. */
function isOfUnreadTable(view: View, id: string): boolean {
  const {table} = view.place(id);
  return table !== undefined && !isWhole(view, table);
}

/** A percentage of nothing: a printed nought is a blank filled in, any other number means nothing. */
export function undefinedPercent(view: View, claim: Claim, parts: PercentParts): Finding {
  const nought = claim.amount.value.isZero();
  return toFinding(view, {
    ...percentParts(view, claim, parts),
    outcome: "undefined",
    level: nought ? "note" : "contradiction",
    cause: "zero-base"
  });
}

/** A computed percentage to as many decimals as the document's own percentages have. */
function formatPercent(view: View, claim: Claim, value: Decimal): string {
  return `${toDigits(value, percentDecimals(view, claim))}%`;
}

function percentDecimals(view: View, claim: Claim): number {
  return Math.max(claim.amount.decimals, prevailingDecimals(view));
}

const PREVAILING = new WeakMap<View, number>();

/** Trailing zeros are dropped (1% for 1.0%), so the longest percentage shows the precision that the document works at. */
function prevailingDecimals(view: View): number {
  const known = PREVAILING.get(view);
  if (known !== undefined) return known;
  const ratios = view.accounts.claims.filter((c) => RATIOS.includes(c.measure) && c.unit === "%");
  const most = ratios.reduce((longest, c) => Math.max(longest, c.amount.decimals), 0);
  PREVAILING.set(view, most);
  return most;
}

function percentParts(view: View, claim: Claim, parts: PercentParts): Omit<FindingParts, "outcome"> {
  return {
    rule: parts.rule,
    subject: claim.id,
    printed: `${claim.amount.text}%`,
    formula: parts.formula,
    operands: [claim.id, ...parts.operands.filter((id) => view.number(id))],
    detail: parts.detail ?? {}
  };
}

/** Whether any value within the bounds gives the printed digits when what follows them is cut off. */
function isTruncated({amount}: Claim, {bounds}: Computed): boolean {
  const next = amount.value.plus(new Decimal("10").pow(-amount.decimals));
  return bounds.hi.gte(amount.value) && bounds.lo.lt(next);
}
