import type {Random} from "../random.js";

export const purchaseKinds = ["goods", "works", "services"] as const;
export type PurchaseKind = (typeof purchaseKinds)[number];

/** Procurement in yuan, and counts of what the department holds. */
export interface OtherMatters {
  readonly procurement: Readonly<Record<PurchaseKind, number>>;
  readonly sme: Readonly<Record<PurchaseKind, number>>;
  readonly micro: number;
  readonly runningCosts: {readonly now: number; readonly prior: number};
  /** Vehicles by the eight kinds of the form, in its order. */
  readonly vehicles: readonly number[];
  readonly equipment: number;
}

/** `running` is table 06's: public institutions among the units make the operating costs a part of it. */
export function syntheticOtherMatters(
  random: Random,
  running: {now: number; prior: number},
  kept: number
): OtherMatters {
  const share = random.chance(0.7) ? 1 : 0.4 + 0.5 * random.next();
  const procurement = byKind((kind) => (kind !== "works" || random.chance(0.5) ? random.yuan(10_000, 9_000_000) : 0));
  const sme = byKind((kind) => Math.floor(procurement[kind] * (random.chance(0.3) ? 1 : random.next())));
  const whole = sme.goods + sme.works + sme.services;
  return {
    procurement,
    sme,
    micro: Math.floor(whole * (random.chance(0.3) ? 1 : random.next())),
    runningCosts: {now: Math.floor(running.now * share), prior: Math.floor(running.prior * share)},
    vehicles: Array.from({length: 8}, (_, i) =>
      i === 7 ? kept + random.int(0, 3) : random.chance(0.3) ? random.int(1, 6) : 0
    ),
    equipment: random.int(0, 5)
  };
}

function byKind(value: (kind: PurchaseKind) => number): Record<PurchaseKind, number> {
  return {goods: value("goods"), works: value("works"), services: value("services")};
}
