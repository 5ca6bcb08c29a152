import {expect, test} from "vitest";
import {groupBy, groupByEach} from "../../src/accounts/index.js";

test("groupBy(items, key) keeps the order of items and of first keys", () => {
  expect([...groupBy(["b1", "a1", "b2"], (s) => s.charAt(0))]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]]
  ]);
});

test("groupByEach(items, keys) puts an item under each of its keys, and nowhere without one", () => {
  expect([...groupByEach(["ab", "b", ""], (s) => [...s])]).toEqual([
    ["a", ["ab"]],
    ["b", ["ab", "b"]]
  ]);
});

test("groupBy(items, key) of nothing is nothing", () => {
  expect(groupBy([], String).size).toBe(0);
});
