import {expect, test} from "vitest";
import {markdownRows} from "../../src/reading/markdown-rows.js";

test("markdownRows(lines) gives the rows of a table as fields, its rule as a blank line", () => {
  const lines = [
    "# 收入决算表",
    "",
    "| 科目 | 金额 |",
    "|:---|---:|",
    "| 合 计 | 1.00 |",
    "| a\\|b<br>c | |",
    "注：无"
  ];
  expect(markdownRows(lines)).toEqual(["# 收入决算表", "", "科目\t金额", "", "合 计\t1.00", "a|bc\t", "注：无"]);
});

test("markdownRows(lines) leaves bars that make no table", () => {
  const lines = ["| 甲 | 乙 |", "| 丙 | 丁 |", "|---|", "a | b", "|", "---"];
  expect(markdownRows(lines).slice(3)).toEqual(["a | b", "|", "---"]);
  expect(markdownRows(lines)[0]).toBe("| 甲 | 乙 |");
});

test("markdownRows(lines) reads several tables, and does not change what it is given", () => {
  const lines = ["|a|", "|-|", "|1|", "", "|b|", "|-|", "|2|"];
  expect(markdownRows(lines)).toEqual(["a", "", "1", "", "b", "", "2"]);
  expect(lines[0]).toBe("|a|");
});

test("markdownRows(lines) takes no longer for a line of a million bars", () => {
  const bars = `|${" - |".repeat(200_000)}x`;
  expect(markdownRows([bars, bars])).toEqual([bars, bars]);
});
