import type {Claim, View} from "../../accounts/index.js";

const ORDERS = new WeakMap<View, ReadonlyMap<string, number>>();

/**
 * Of several claims the one printed nearest before another, else the first: one sentence may give two changes, each with its
 * rate. Undefined where there are none.
 */
export function nearestBefore(view: View, claim: Claim, candidates: readonly Claim[]): Claim | undefined {
  const order = orderOf(view);
  const at = order.get(claim.id) ?? 0;
  const before = candidates.filter((c) => (order.get(c.id) ?? 0) < at);
  return (
    before.reduce<Claim | undefined>((a, b) => (a && position(order, a) > position(order, b) ? a : b), undefined) ??
    candidates[0]
  );
}

function position(order: ReadonlyMap<string, number>, {id}: Claim): number {
  return order.get(id) ?? 0;
}

function orderOf(view: View): ReadonlyMap<string, number> {
  const known = ORDERS.get(view);
  if (known) return known;
  const order = new Map(view.accounts.claims.map((c, i) => [c.id, i]));
  ORDERS.set(view, order);
  return order;
}
