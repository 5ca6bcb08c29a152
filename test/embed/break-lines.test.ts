import {expect, test} from "vitest";
import {toWidth} from "../../src/components/index.js";
import {breakLines} from "../../src/embed/break-lines.js";

test("breakLines(text, width) leaves what fits in one line", () => {
  expect(breakLines("支出比收入多", 6)).toEqual(["支出比收入多"]);
});

test("breakLines(text, width) breaks at a pause where that needs no more lines", () => {
  expect(breakLines("支出比收入多 142.74 万元，结转降到 25.87", 16)).toEqual([
    "支出比收入多 142.74 万元，",
    "结转降到 25.87"
  ]);
});

test("breakLines(text, width) does not take the point of a number for a pause", () => {
  expect(breakLines("From 168.62 down to 25.87 in all", 12).join(" ")).toBe("From 168.62 down to 25.87 in all");
});

test("breakLines(text, width) does not leave the last line a word", () => {
  const lines = breakLines("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", 15);
  expect(lines).toHaveLength(3);
  expect(toWidth(lines.at(-1) ?? "")).toBeGreaterThan(15 / 4);
});

test("breakLines(text, width) keeps every line within the width, and loses nothing", () => {
  const text = "Most WWW wide words and many small ill-fitting ones; 支出、收入 2039.6 与 1856.92（年初预算）";
  for (const width of [8, 12, 20, 33]) {
    const lines = breakLines(text, width);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(toWidth(line)).toBeLessThanOrEqual(width);
  }
});
