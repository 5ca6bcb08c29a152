import {expect, test} from "vitest";
import {findHeadings} from "../../src/reading/find-headings.js";

const BODY = [
  "第一部分 部门概况",
  "一、部门主要职责",
  "第二部分 决算表",
  "二、收入决算",
  "十、关于2024年度绩效评价情况说明"
];
const LINES = BODY.map((text, i) => ({number: i + 1, text}));

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

test("findHeadings(contents, headings, tables) finds nearly the same words under the same number of the same part", () => {
  expect(foundOf("1", "1", "部门职责", [])).toBe(true);
  expect(foundOf("1", "2", "部门职责", [])).toBe(false);
  expect(foundOf("3", "1", "部门职责", [])).toBe(false);
  expect(foundOf("1", "1", "部门机构设置", [])).toBe(false);
});

test("findHeadings(contents, headings, tables) does not take an entry without a number for the part it stands in", () => {
  const part = {part: "1", ordinal: "", title: "部门概况", line: 1, found: false};
  const entries = [part, {...part, title: "部门主要职责"}, {...part, title: "人员编制"}];
  expect(findHeadings(entries, LINES, new Set()).map(({found}) => found)).toEqual([true, true, false]);
});

function foundOf(part: string, ordinal: string, title: string, tables: readonly string[]): boolean | undefined {
  const opening = {part, ordinal: "", title: "", line: 1, found: false};
  const entries = ordinal ? [opening, {...opening, ordinal, title}] : [{...opening, title}];
  return findHeadings(entries, LINES, new Set(tables)).at(-1)?.found;
}
