import {Decimal} from "./decimal.js";

/** Units of money, and which power of ten each is of the yuan. Other units count things: 个, 批次, 辆. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ["元", 0],
  ["千元", 3],
  ["万元", 4],
  ["亿元", 8]
]);

export function isMoney(unit: string): boolean {
  return POWERS.has(unit);
}

/** By how many places the point moves from one unit of money to another: 万元 to 元 is 4; 0 where either is no unit of money. */
export function moneyPlaces(from: string, to: string): number {
  const [own, other] = [POWERS.get(from), POWERS.get(to)];
  return own === undefined || other === undefined ? 0 : own - other;
}

/** What an amount in one unit of money is multiplied by to be in another; 1 where either is no unit of money. */
export function moneyFactor(from: string, to: string): Decimal {
  return new Decimal("10").pow(moneyPlaces(from, to));
}
