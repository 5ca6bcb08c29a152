import {
  type Claim,
  cellsOfSubject,
  type Decimal,
  type Interval,
  type Measure,
  moneyFactor,
  multiply,
  tableBasis,
  toInterval,
  toPoint,
  type View,
  ZERO
} from "../../accounts/index.js";

const MONEY: readonly Measure[] = ["amount", "change"];
const CUSTOMS = new WeakMap<View, Custom>();

/** How the prose writes amounts that tables print too: rounded to fewer decimals, or known to as many where zeros were dropped. */
interface Custom {
  readonly rounds: boolean;
  readonly decimals: number;
}

/**
 * To how many decimals a number is known, in its own unit. Where amounts that tables print show that the prose drops trailing
 * zeros (6209.1 for 6209.10), every amount of the prose is known as well as the tables' are: its 83 is 83.00. One that its
 * table prints longer, and that is that number rounded, is known to its own digits only.
 */
export function decimalsOf(view: View, id: string): number {
  const claim = claimOf(view, id);
  if (!claim) return view.decimals(id);
  const own = claim.amount.decimals;
  if (!MONEY.includes(claim.measure) || claim.unit !== view.accounts.document.unit) return own;
  const {rounds, decimals} = customOf(view);
  const printed = cellAmounts(view, claim);
  const same = printed.filter((c) => c.value.eq(claim.amount.value)).map((c) => c.decimals);
  if (rounds) return Math.max(own, ...same);
  if (claim.amount.value.isZero()) return Math.max(own, decimals, ...printed.map((c) => c.decimals));
  return printed.some((c) => isRounded(claim, c)) ? own : Math.max(own, decimals, ...same);
}

/** A number's value in the document's unit, nought for a blank: prose may count in 元 beside tables in 万元. */
export function worthOf(view: View, id: string): Decimal {
  return (view.amount(id)?.value ?? ZERO).times(factorOf(view, id));
}

/** What a number may stand for, in the document's unit. A count is exact, unlike an amount: half a vehicle is no rounding. */
export function boundsOf(view: View, id: string): Interval {
  const claim = claimOf(view, id);
  if (claim?.measure === "count") return toPoint(claim.amount.value);
  const own = claim ? toInterval(claim.amount, decimalsOf(view, id)) : view.interval(id);
  return multiply(own, toPoint(factorOf(view, id)));
}

/** What turns a number of its unit into one of the document's. */
export function factorOf(view: View, id: string): Decimal {
  return moneyFactor(view.number(id)?.unit ?? "", view.accounts.document.unit);
}

function claimOf(view: View, id: string): Claim | undefined {
  const number = view.number(id);
  return number && "measure" in number ? number : undefined;
}

/** Judged by the many: one amount may be miscopied, or come out whole by chance. */
function customOf(view: View): Custom {
  const known = CUSTOMS.get(view);
  if (known) return known;
  const pairs = view.accounts.claims
    .filter((c) => c.measure === "amount" && c.unit === view.accounts.document.unit && !c.amount.value.isZero())
    .flatMap((claim) => cellAmounts(view, claim).map((cell) => ({claim, cell})))
    .filter(({claim, cell}) => cell.decimals > claim.amount.decimals);
  const dropped = pairs.filter(({claim, cell}) => cell.value.eq(claim.amount.value));
  const rounds = pairs.filter(({claim, cell}) => isRounded(claim, cell)).length > dropped.length;
  const custom = {rounds, decimals: rounds ? 0 : Math.max(0, ...dropped.map(({cell}) => cell.decimals))};
  CUSTOMS.set(view, custom);
  return custom;
}

function isRounded({amount}: Claim, cell: {readonly value: Decimal; readonly decimals: number}): boolean {
  const shorter = amount.decimals < cell.decimals && !cell.value.eq(amount.value);
  return shorter && cell.value.toDecimalPlaces(amount.decimals).eq(amount.value);
}

function cellAmounts(view: View, {subject, basis}: Claim) {
  return cellsOfSubject(subject, tableBasis(basis)).flatMap((id) => view.amount(id) ?? []);
}
