import {expect, test} from "vitest";
import {basicByNature} from "../../src/figures/basic-by-nature.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const rows = [
  line("301", "工资福利支出", 1, "staff"),
  line("30101", "基本工资", 2, "301"),
  line("302", "商品和服务支出", 1, "running"),
  line("30201", "办公费", 2, "302"),
  line("30298", "某种费用", 2, "302"),
  line("staff", "人员经费合计", 0, ""),
  line("running", "公用经费合计", 0, "")
];

const texts = {
  "06:301:amount": "40.00",
  "06:30101:amount": "40.00",
  "06:302:amount": "60.00",
  "06:30201:amount": "15.00",
  "06:30298:amount": "45.00",
  "06:staff:amount": "40.00",
  "06:running:amount": "60.00"
};

function line(key: string, name: string, level: number, parent: string) {
  return {table: "06", key, code: /^\d/.test(key) ? key : "", name, level, parent};
}

function rowsWith(changes: Readonly<Record<string, string>> = {}, lang: "zh" | "en" = "zh", sort?: string) {
  return basicByNature.rows(framesOf({...texts, ...changes}, {rows}), lang, sort) ?? [];
}

test("basicByNature.rows(frames) has heads, classes and items by amount, each with its share", () => {
  expect(rowsWith().map((r) => [r.key, r.share?.text])).toEqual([
    ["running", "60.0"],
    ["302", "60.0"],
    ["30298", "45.0"],
    ["30201", "15.0"],
    ["staff", "40.0"],
    ["301", "40.0"],
    ["30101", "40.0"]
  ]);
});

test('basicByNature.rows(frames, lang, "document") keeps the order of the document', () => {
  expect(rowsWith({}, "zh", "document").map((r) => r.key)).toEqual([
    ...["staff", "301", "30101", "running", "302", "30201", "30298"]
  ]);
});

test("basicByNature.rows(frames) leaves out what is blank or nought, and keeps what stood below it", () => {
  const keys = rowsWith({"06:302:amount": "", "06:30201:amount": "0.00"}).map((r) => r.key);
  expect(keys).toContain("30298");
  expect(keys).not.toContain("302");
  expect(keys).not.toContain("30201");
});

test("basicByNature.rows(frames) is null without the sums of staff and running costs", () => {
  expect(basicByNature.rows(framesOf({}), "zh")).toBeNull();
  expect(rowsWith({"06:staff:amount": ""})).toEqual([]);
});

test("basicByNature.words(rows) says which of the two is more, and what most was spent on", () => {
  expect(basicByNature.words(rowsWith(), "zh").title).toBe("基本支出 60.0% 是公用经费，最大一笔某种费用占 45.0%");
  expect(basicByNature.words(rowsWith(), "en").title).toContain("60.0% of basic expenditure is");
});

test("basicByNature.rows(frames, en) names items in English; a code that has none stays Chinese", () => {
  const labels = rowsWith({}, "en").map((r) => r.label);
  expect(labels).toContain("Office expenses");
  expect(labels).toContain("Staff costs");
  expect(labels).toContain("某种费用");
});

test("basicByNature of the first document: staff costs are 86.6%", () => {
  const [zh, en] = (["zh", "en"] as const).map((lang) => basicByNature.rows(jilinFrames, lang) ?? []);
  expect(basicByNature.words(zh ?? [], "zh").title).toBe("基本支出 86.6% 是人员经费，最大一笔基本工资占 23.6%");
  expect(basicByNature.words(en ?? [], "en").title).toBe(
    "86.6% of basic expenditure is staff costs; the largest item, basic wages, is 23.6%"
  );
  for (const digits of ["5374.24", "834.86", "797.30", "0.12"])
    expect(basicByNature.alt(zh ?? [], "zh")).toContain(digits);
});
