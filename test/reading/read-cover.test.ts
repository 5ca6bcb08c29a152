import {expect, test} from "vitest";
import {readCover} from "../../src/reading/read-cover.js";

test("readCover(cover, body) reads the title on one line", () => {
  expect(coverOf(["示例市档案局2024年度部门决算"])).toMatchObject({department: "示例市档案局", year: "2024"});
  expect(coverOf(["2024年度示例市档案局决算公开报告"])).toMatchObject({department: "示例市档案局", year: "2024"});
});

test("readCover(cover, body) reads a title split over lines, years and months in Chinese numerals", () => {
  expect(coverOf(["示例市档案局", "二〇二四年度", "部门决算", "二〇二五年八月"])).toMatchObject({
    department: "示例市档案局",
    year: "2024",
    date: "2025-08"
  });
});

test("readCover(cover, body) takes the year of the accounts, not that of publication", () => {
  expect(coverOf(["2025年9月3日", "示例市档案局部门决算", "2024年度"])).toMatchObject({
    year: "2024",
    date: "2025-09-03"
  });
});

test("readCover(cover, body) looks above the tables for what the cover lacks", () => {
  const body = ["2023年度收入支出决算总表", "部门：示例县图书馆    金额单位：元"];
  expect(coverOf([], body)).toEqual({department: "示例县图书馆", year: "2023", date: "", unit: "元"});
});

test("readCover(cover, body) leaves empty what nobody prints", () => {
  expect(coverOf([])).toEqual({department: "", year: "", date: "", unit: ""});
});

function coverOf(cover: readonly string[], body: readonly string[] = []) {
  const [front, rest] = [cover, body].map((texts) => texts.map((text, i) => ({number: i + 1, text})));
  return readCover(front ?? [], rest ?? []);
}

test("readCover(cover, body) joins a name split over lines as the document prints it joined elsewhere", () => {
  const toLines = (...texts: string[]) => texts.map((text, i) => ({number: i + 1, text}));
  const cover = toLines("中共某市某区委", "档案工作部 2024 年度", "部门决算");
  const joined = toLines("第一部分 中共某市某区委档案工作部概况");
  expect(readCover(cover, joined).department).toBe("中共某市某区委档案工作部");
  expect(readCover(cover, []).department).toBe("档案工作部");
});

test("readCover(cover, body) reads radicals that stand for characters", () => {
  const lines = ["2024 年度", "某市⾏政审批局部⻔决算"].map((text, i) => ({number: i + 1, text}));
  expect(readCover(lines, lines)).toMatchObject({department: "某市行政审批局", year: "2024"});
});
