import {expect, test} from "vitest";
import {isOtherTitle, parseHeading, parsePart, tableNumberOf, tableOfTitle} from "../../src/reading/title.js";

test.each([
  ["收入支出决算总表", "01"],
  ["一、收入支出决算总表", "01"],
  ["- 二、收入决算表", "02"],
  ["二、收入决算", "02"],
  ["表三：支出决算表", "03"],
  ["《财政拨款收入支出决算总表》", "04"],
  ["2024年度一般公共预算财政拨款支出决算表", "05"],
  ["某某局2024年度一般公共预算财政拨款基本支出决算表", "06"],
  ["（七）政府性基金预算财政拨款收入支出决算表", "07"],
  ["国有资本经营预算财政拨款收入支出决算表……12", "08"],
  ["财政拨款“三公”经费支出决算表", "09"],
  ['公开09表 财政拨款"三公"经费支出决算表', "09"],
  ["支 出 决 算 表（续表）", "03"]
])("tableOfTitle(text) knows %s", (text, id) => {
  expect(tableOfTitle(text)).toBe(id);
});

test.each(["三、支出决算情况说明", "一般公共预算项目支出决算表", "注：本表反映收入支出决算总表", "支出决算明细表", ""])(
  "tableOfTitle(text) takes %s for no standard title",
  (text) => {
    expect(tableOfTitle(text)).toBeNull();
  }
);

test("isOtherTitle(text) knows the title of another table from prose and from the ten", () => {
  expect(isOtherTitle("十、国有资产占用情况表")).toBe(true);
  expect(isOtherTitle("支出决算表")).toBe(false);
  expect(isOtherTitle("本单位没有此项支出，仍公开此表")).toBe(false);
});

test("tableNumberOf(text) reads the number however it is spaced", () => {
  expect(["公开 02 表", "公开02表", "财决公开02表", "公开2表", "单位：万元"].map(tableNumberOf)).toEqual([
    "02",
    "02",
    "02",
    "02",
    null
  ]);
});

test("parsePart(text) reads number and title of a part", () => {
  expect(parsePart("第二部分 2024 年度部门决算表……5")).toEqual({ordinal: "2", title: "2024年度部门决算表"});
  expect(parsePart("第一部分：概况")).toEqual({ordinal: "1", title: "概况"});
  expect(parsePart("二、收入决算表")).toBeNull();
});

test("parseHeading(text) parts numbering from title", () => {
  expect(parseHeading("- 十一、其他重要事项 ..... 30")).toEqual({ordinal: "11", title: "其他重要事项"});
  expect(parseHeading("其他重要事项")).toEqual({ordinal: "", title: "其他重要事项"});
});
