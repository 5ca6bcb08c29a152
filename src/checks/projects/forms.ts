import {
  type Amount,
  Decimal,
  divide,
  type Interval,
  type Project,
  sumInterval,
  sumPrinted,
  toCellId,
  toDigits,
  toPoint,
  type View,
  ZERO
} from "../../accounts/index.js";
import type {Computed} from "../compare.js";

/** A sum over all forms: which cells, and what they come to. */
export interface FormsSum extends Computed {
  readonly ids: readonly string[];
  readonly digits: string;
}

export const HUNDRED = new Decimal("100");

/** `10:p01.total:executed`. */
export function formCell(project: Project, part: string, column: string): string {
  return toCellId("10", `${project.id}.${part}`, column);
}

/** The column's year totals, or one source of the money, added up; null where a form lacks one, since the sum would say nothing. */
export function sumOfForms(view: View, column: string, part = "total"): FormsSum | null {
  const ids = view.accounts.projects.map((project) => formCell(project, part, column));
  if (ids.length === 0 || ids.some((id) => !view.amount(id))) return null;
  const value = sumPrinted(view, ids);
  const decimals = Math.max(...ids.map((id) => view.decimals(id)));
  return {ids, value, bounds: sumInterval(view, ids), digits: toDigits(value, decimals)};
}

/** A quotient of two printed numbers as a percentage; null on a base that may be nought. */
export function percentage(view: View, part: string, whole: string): Computed | null {
  const [a, b] = [view.amount(part), view.amount(whole)];
  const bounds = divide(view.interval(part), view.interval(whole));
  if (!a || !b || !bounds) return null;
  return {value: a.value.div(b.value).times(HUNDRED), bounds: times(bounds, HUNDRED)};
}

/** Points are awarded, not measured: a printed 25 is 25, exactly. */
export function pointsOf(view: View, ids: readonly string[]): Decimal {
  return ids.reduce((sum, id) => sum.plus(view.amount(id)?.value ?? ZERO), ZERO);
}

export function exactly(amount: Amount): Computed {
  return {value: amount.value, bounds: toPoint(amount.value)};
}

/** Weights of a form's indicators; undefined where one is not a number. */
export function weightOfIndicators(view: View, project: Project): Decimal | undefined {
  const ids = view.indicators(project.id).map(({id}) => toCellId("10", id, "weight"));
  return ids.length && ids.every((id) => view.amount(id)) ? pointsOf(view, ids) : undefined;
}

/**
 * What the execution of the budget weighs: as printed, or what the weights of most forms leave of 100. Undefined where the
 * forms are too few or too different to tell.
 */
export function executionWeight(view: View): Decimal | undefined {
  const counts = new Map<string, number>();
  for (const project of view.accounts.projects) {
    const printed = view.amount(formCell(project, "total", "weight"))?.value;
    const indicators = weightOfIndicators(view, project);
    const rest = printed ?? (indicators && HUNDRED.minus(indicators));
    if (rest?.gte(0)) counts.set(rest.toString(), (counts.get(rest.toString()) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || (next && next[1] === most[1])) return undefined;
  return new Decimal(most[0]);
}

function times({lo, hi}: Interval, factor: Decimal): Interval {
  return {lo: lo.times(factor), hi: hi.times(factor)};
}
