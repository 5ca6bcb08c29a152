import {Decimal} from "./decimal.js";

/** Units of money, and what each is in yuan. Other units count things: 个, 批次, 辆. */
const YUAN: ReadonlyMap<string, string> = new Map([
  ["元", "1"],
  ["千元", "1000"],
  ["万元", "10000"],
  ["亿元", "100000000"]
]);
const ONE = new Decimal("1");

export function isMoney(unit: string): boolean {
  return YUAN.has(unit);
}

/** What an amount in one unit of money is multiplied by to be in another; 1 where either is no unit of money. */
export function moneyFactor(from: string, to: string): Decimal {
  const [own, other] = [YUAN.get(from), YUAN.get(to)];
  return own && other ? new Decimal(own).div(other) : ONE;
}
