import {expect, test} from "vitest";
import {parseOrdinal, toArabicYears} from "../../src/reading/ordinal.js";

test("parseOrdinal(text) reads Chinese and Arabic numerals, and nothing else", () => {
  expect(["一", "十", "十一", "二十", "二十六", "3", "甲", ""].map(parseOrdinal)).toEqual([
    1,
    10,
    11,
    20,
    26,
    3,
    null,
    null
  ]);
});

test("toArabicYears(text) writes years in digits and leaves the rest", () => {
  expect(toArabicYears("二〇二四年度，一九九九年，三年")).toBe("2024年度，1999年，三年");
});
