import {expect, test} from "vitest";
import {findHeadings} from "../../src/reading/find-headings.js";

const BODY = ["第二部分 决算表", "二、收入决算", "十、关于2024年度绩效评价情况说明", "一、部门主要职责"];

test("findHeadings(contents, headings, tables) finds a table by its number, a part by its own", () => {
  expect(foundOf("2", "2", "收入决算表", ["02"])).toBe(true);
  expect(foundOf("2", "3", "支出决算表", ["02"])).toBe(false);
  expect(foundOf("2", "", "部门决算表", [])).toBe(true);
  expect(foundOf("4", "", "名词解释", [])).toBe(false);
});

test("findHeadings(contents, headings, tables) finds a heading worded longer, but not one worded otherwise", () => {
  expect(foundOf("3", "10", "绩效评价情况说明", [])).toBe(true);
  expect(foundOf("3", "10", "政府采购情况说明", [])).toBe(false);
});

function foundOf(part: string, ordinal: string, title: string, tables: readonly string[]): boolean | undefined {
  const lines = BODY.map((text, i) => ({number: i + 1, text}));
  return findHeadings([{part, ordinal, title, line: 1, found: false}], lines, new Set(tables))[0]?.found;
}
