import {expect, test} from "vitest";
import {firstBody} from "../../src/reading/first-body.js";

const toLines = (texts: readonly string[]) => texts.map((text, i) => ({number: i + 1, text}));
const chapter = ["一、收入支出决算总体情况说明", ...Array.from({length: 6}, (_, i) => `本年收入${i + 1}.00万元。`)];

test("firstBody(lines) ends where part one comes again after a later part", () => {
  const body = ["第一部分 某局概况", "第二部分 决算表", "第三部分 情况说明"];
  expect(firstBody(toLines([...body, ...body]), 0)).toBe(3);
  expect(firstBody(toLines(["第一部分 某局概况", "第一部分 某局概况", ...body.slice(1)]), 0)).toBe(4);
});

test("firstBody(lines) ends where a narrative opens a second time, not where its chapters are listed first", () => {
  expect(firstBody(toLines([...chapter, ...chapter]), 0)).toBe(chapter.length);
  expect(firstBody(toLines(["一、收入支出决算总体情况说明", "二、收入决算情况说明", ...chapter]), 0)).toBe(9);
});
