import {expect, test} from "vitest";
import {toWidth} from "../../src/components/text-width.js";
import {wrapText} from "../../src/components/wrap-text.js";

test("wrapText(text, width) breaks Chinese where it is full", () => {
  expect(wrapText("机关事业单位基本养老保险缴费支出", 8)).toEqual(["机关事业单位基本", "养老保险缴费支出"]);
});

test("wrapText(text, width) begins no line with closing punctuation and ends none with an opening one", () => {
  for (const width of [3, 4, 5, 6, 7])
    for (const line of wrapText("因公出国（境）费，公务用车购置及运行维护费（含税）。", width)) {
      expect(line).not.toMatch(/^[，。）]/);
      expect(line).not.toMatch(/（$/);
    }
});

test("wrapText(text, width) keeps Latin words and numbers whole", () => {
  expect(wrapText("Domestic hospitality 28.93", 8)).toEqual(["Domestic", "hospitality", "28.93"]);
});

test("wrapText(text, width) leaves no character alone on the last line", () => {
  expect(wrapText("一般公共服务支出总", 8)).toEqual(["一般公共服务", "支出总"]);
});

test("wrapText(text, width) loses nothing", () => {
  const text = "互联网+督查专项经费（2024年）：第1批";
  for (const width of [2, 3, 5, 9, 40]) {
    expect(wrapText(text, width).join("")).toBe(text);
    for (const line of wrapText(text, Math.max(width, 5)))
      expect(toWidth(line)).toBeLessThanOrEqual(Math.max(width, 5) + 2);
  }
});

test("wrapText('', width) has no lines", () => {
  expect(wrapText("", 8)).toEqual([]);
});

test("wrapText(text, width) parts no bracket or comparator from what it opens", () => {
  expect(wrapText("Hospitality (domestic)", 7)).toEqual(["Hospitality", "(domestic)"]);
  expect(wrapText("目标 ≥ 90 分", 3.5).every((line) => !/≥$/.test(line))).toBe(true);
});

test("wrapText(text, width) keeps the space between digits and what joins them on the last line", () => {
  expect(wrapText("公务用车保有 39 辆", 8.2).join("|")).toContain("39 辆");
});

test("wrapText(text, width) begins no line with what ends an English clause", () => {
  for (let width = 4; width < 20; width += 1)
    for (const line of wrapText("Funds fell to 258,700 yuan; administration used the forms' rest: all?", width))
      expect(line).not.toMatch(/^[;:?']/);
});

test("wrapText(text, width) leaves no number without its unit", () => {
  expect(wrapText("结转从 168.62 万元降到 25.87", 8)).toEqual(["结转从", "168.62 万元降到", "25.87"]);
  expect(wrapText("预算 12 万元，花了 0.5 万元", 9)).toEqual(["预算 12 万元，", "花了 0.5 万元"]);
});

test("wrapText(text, width) parts two lines at a pause", () => {
  const text = "办公厅信息化设备、公文流转系统运行维护费";
  expect(wrapText(text, 17)).toEqual(["办公厅信息化设备、", "公文流转系统运行维护费"]);
  expect(wrapText("Satisfaction (≥): further right", 12)).toEqual(["Satisfaction (≥):", "further right"]);
});

test("wrapText(text, width) evens lines whose last is a stub", () => {
  expect(wrapText("公务用车购置及运行维护费", 10)).toEqual(["公务用车购置", "及运行维护费"]);
});

test("wrapText(text, width) breaks Chinese between words where that takes no more lines", () => {
  expect(wrapText("表09 财政拨款“三公”经费支出决算表", 12)).toEqual(["表09 财政拨款“三公”", "经费支出决算表"]);
  expect(wrapText("省政府办公厅电子政务内网和工作网运维", 14)).toEqual(["省政府办公厅电子政务内网", "和工作网运维"]);
  expect(wrapText("部门预算项目支出绩效自评表", 7)).toEqual(["部门预算项目", "支出绩效自评表"]);
  expect(wrapText("部门预算项目支出绩效自评表", 6.5)).toEqual(["部门预算项目", "支出", "绩效自评表"]);
});
