import {expect, test} from "vitest";
import {
  type Amount,
  add,
  contains,
  Decimal,
  divide,
  type Interval,
  multiply,
  NOTHING,
  overlaps,
  parseAmount,
  subtract,
  toInterval,
  toPoint
} from "../../src/accounts/index.js";

const of = (text: string, decimals?: number) => toInterval(parseAmount(text) as Amount, decimals);
const ends = ({lo, hi}: Interval) => [lo.toString(), hi.toString()];

test("toInterval(amount) is half a unit of the last printed digit on either side", () => {
  expect(ends(of("28.93"))).toEqual(["28.925", "28.935"]);
  expect(ends(of("50"))).toEqual(["49.5", "50.5"]);
});

test("toInterval(amount, decimals) is narrower where trailing zeros were dropped", () => {
  expect(ends(of("6209.1", 2))).toEqual(["6209.095", "6209.105"]);
});

test("add and subtract widen by both", () => {
  expect(ends(add(of("1.00"), of("2.00")))).toEqual(["2.99", "3.01"]);
  expect(ends(subtract(of("1.00"), of("2.00")))).toEqual(["-1.01", "-0.99"]);
});

test("multiply(a, b) takes signs into account", () => {
  expect(ends(multiply({lo: new Decimal("-2"), hi: new Decimal("1")}, toPoint(new Decimal("3"))))).toEqual(["-6", "3"]);
});

test("divide(a, b) is null where the divisor may be nought", () => {
  expect(divide(of("1"), NOTHING)).toBeNull();
  expect(divide(of("1"), of("0.3", 0))).toBeNull();
});

test("divide(a, b) holds every quotient of its operands", () => {
  const share = divide(of("417.45"), of("7841.66"));
  expect(share && contains(share, new Decimal("417.45").div("7841.66"))).toBe(true);
});

test("overlaps(a, b) counts a shared end", () => {
  expect(overlaps(of("1.0"), of("1.1"))).toBe(true);
  expect(overlaps(of("1.0"), of("1.2"))).toBe(false);
});
