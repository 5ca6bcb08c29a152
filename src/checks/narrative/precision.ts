import {
  type Claim,
  cellsOfSubject,
  type Interval,
  type Measure,
  tableBasis,
  toInterval,
  toPoint,
  type View
} from "../../accounts/index.js";

const MONEY: readonly Measure[] = ["amount", "change"];
const DROPPED = new WeakMap<View, number>();

/**
 * To how many decimals a number is known. Where amounts that tables print show that the prose drops trailing zeros (6209.1 for
 * 6209.10), every amount of the prose is known as well as the tables' are: its 83 is 83.00.
 */
export function decimalsOf(view: View, id: string): number {
  const claim = claimOf(view, id);
  const money = claim && MONEY.includes(claim.measure) && claim.unit === view.accounts.document.unit;
  return Math.max(view.decimals(id), money ? droppedDecimals(view) : 0);
}

/** What a number may stand for. A count is exact, unlike an amount: half a vehicle is no rounding. */
export function boundsOf(view: View, id: string): Interval {
  const claim = claimOf(view, id);
  if (!claim) return view.interval(id);
  return claim.measure === "count" ? toPoint(claim.amount.value) : toInterval(claim.amount, decimalsOf(view, id));
}

function claimOf(view: View, id: string): Claim | undefined {
  const number = view.number(id);
  return number && "measure" in number ? number : undefined;
}

/** Nought where no amount is printed shorter than its table has it: then the prose may be rounded, and its digits are all it says. */
function droppedDecimals(view: View): number {
  const known = DROPPED.get(view);
  if (known !== undefined) return known;
  const most = view.accounts.claims.reduce((most, claim) => Math.max(most, droppedIn(view, claim)), 0);
  DROPPED.set(view, most);
  return most;
}

function droppedIn(view: View, {measure, subject, basis, amount}: Claim): number {
  if (measure !== "amount") return 0;
  const cells = cellsOfSubject(subject, tableBasis(basis)).flatMap((id) => view.amount(id) ?? []);
  const longer = cells.filter((cell) => cell.value.eq(amount.value) && cell.decimals > amount.decimals);
  return Math.max(0, ...longer.map((cell) => cell.decimals));
}
