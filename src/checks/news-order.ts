import type {Finding} from "./finding.js";

/**
 * The order in which a desk would tell findings of one level, by how much they are worth to a reader: money and counts
 * that differ, then what became of budgets, then how projects were scored, then shares and words. Rules that are not named
 * follow in the order of the reference.
 */
export const NEWS: readonly string[] = [
  "two-sides",
  "balance",
  "sum",
  "same-quantity",
  "table-text",
  "count",
  "budget",
  "carry-over",
  "coverage",
  "low-execution",
  "scope",
  "vehicles",
  "goods-procured",
  "cut-then-met",
  "target-copied",
  "score",
  "satisfaction",
  "large-change",
  "sangong-up-running-down",
  "cut-budgets",
  "lost-points",
  "steps",
  "forms-within-projects",
  "spent-as-budgeted",
  "part-whole",
  "prior-balance",
  "cost-a-head",
  "carry-over-item",
  "label",
  "share",
  "completion",
  "change",
  "undefined",
  "list",
  "equal-rates",
  "residue"
];

/** Findings in that order, those of one rule with no recognised cause before those with one; equals keep their places. */
export function inNewsOrder(findings: readonly Finding[]): Finding[] {
  const order = new Map(NEWS.map((rule, i) => [rule, i]));
  const rank = ({rule}: Finding) => order.get(rule) ?? NEWS.length;
  const caused = ({cause}: Finding) => Number(cause !== null);
  return [...findings].sort((a, b) => rank(a) - rank(b) || caused(a) - caused(b));
}
