import {expect, test} from "vitest";
import {pick} from "../../src/lessons/pick.js";
import {randomOf} from "../../src/lessons/random-of.js";
import {shuffle} from "../../src/lessons/shuffle.js";

test("randomOf(seed, name) gives the same numbers every time, within 0 and 1", () => {
  const [a, b] = [randomOf(5, "x"), randomOf(5, "x")];
  const numbers = Array.from({length: 1000}, a);
  expect(numbers).toEqual(Array.from({length: 1000}, b));
  expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
});

test("randomOf(seed, name) gives these numbers in every browser, for sheets that are printed already", () => {
  const random = randomOf(1, "execution-rate");
  expect([random(), random(), random()].map((n) => Math.floor(n * 2 ** 32))).toMatchInlineSnapshot(`
    [
      3242151146,
      1982380114,
      3279119378,
    ]
  `);
});

test("randomOf(seed, name) of neighbouring seeds picks all over a list", () => {
  const list = Array.from({length: 16}, (_, i) => i);
  const picked = Array.from({length: 30}, (_, seed) => pick(list, randomOf(seed + 1, "cut")));
  expect(new Set(picked).size).toBeGreaterThan(9);
});

test("pick(list) of an empty list is null", () => {
  expect(pick([], randomOf(1, "x"))).toBeNull();
});

test("shuffle(list) keeps every item, changes nothing, and reaches every order", () => {
  const list = [1, 2, 3];
  const orders = Array.from({length: 200}, (_, seed) => shuffle(list, randomOf(seed, "order")));
  expect(orders.every((order) => [...order].sort().join() === "1,2,3")).toBe(true);
  expect(new Set(orders.map(String)).size).toBe(6);
  expect(list).toEqual([1, 2, 3]);
});
