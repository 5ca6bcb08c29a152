import fc from "fast-check";
import {expect, test} from "vitest";
import {MOST_SHEETS, parseSeeds, parseSheetAddress} from "../../src/lessons/sheet-address.js";

test("parseSheetAddress(search) reads lesson, sheet and key", () => {
  expect(parseSheetAddress("?lesson=5&seed=3")).toEqual({lesson: 5, seeds: [3], key: false, odd: false});
  expect(parseSheetAddress("?lesson=2&seeds=4-6&key")).toEqual({lesson: 2, seeds: [4, 5, 6], key: true, odd: false});
  expect(parseSheetAddress("?lesson=2&seeds=4-6&key=on")).toMatchObject({key: true});
});

test("parseSheetAddress(search) of nothing is lesson 1, sheet 1, and not odd", () => {
  expect(parseSheetAddress("")).toEqual({lesson: 1, seeds: [1], key: false, odd: false});
  expect(parseSheetAddress("?seeds=")).toEqual({lesson: 1, seeds: [1], key: false, odd: false});
});

test.each([
  "?lesson=7",
  "?lesson=<b>",
  "?lesson=05",
  "?seed=0",
  "?seed=-1",
  "?seed=1e9",
  "?seeds=9-3",
  "?seeds=1-9999",
  "?seed=%00"
])("parseSheetAddress(%j) is odd, and says so", (search) => {
  expect(parseSheetAddress(search)).toEqual({lesson: 1, seeds: [1], key: false, odd: true});
});

test("parseSeeds(text) reads ranges as people write them", () => {
  expect(parseSeeds("７")).toEqual([7]);
  expect(parseSeeds(" 1 – 3 ")).toEqual([1, 2, 3]);
  expect(parseSeeds("1至3")).toEqual([1, 2, 3]);
  expect(parseSeeds("9940-9999")).toHaveLength(MOST_SHEETS);
});

test("parseSheetAddress(search) never throws, and never asks for more sheets than are made at once", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), fc.string(), (a, b) => {
      const {seeds} = parseSheetAddress(`?lesson=${a}&seeds=${b}`);
      expect(seeds.length).toBeGreaterThan(0);
      expect(seeds.length).toBeLessThanOrEqual(MOST_SHEETS);
    })
  );
});
