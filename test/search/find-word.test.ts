import {expect, test} from "vitest";
import {findWord} from "../../src/search/find-word.js";

test("findWord(text, word) finds a word within a Chinese clause", () => {
  expect(findWord("一般公共预算财政拨款支出", "财政拨款")).toBe(6);
  expect(findWord("一般公共预算", "财政拨款")).toBe(-1);
});

test("findWord(text, digits) finds a number from its beginning only", () => {
  expect(findWord("128.93 28.93", "28.93")).toBe(7);
  expect(findWord("190.14", "14")).toBe(-1);
  expect(findWord("2024年", "2024")).toBe(0);
});

test("findWord(text, code) finds seven digits whole, fewer as the beginning of a code", () => {
  expect(findWord("20103011", "2010301")).toBe(-1);
  expect(findWord("2010301.5", "2010301")).toBe(-1);
  expect(findWord("行政运行2010301。", "2010301")).toBe(4);
  expect(findWord("2010301", "20103")).toBe(0);
});
