import {expect, test} from "vitest";
import {spendingByFunction} from "../../src/figures/spending-by-function.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const lines = ["03", "05"].flatMap((table) => [
  line(table, "total", "", "合计", 0, ""),
  line(table, "204", "204", "公共安全支出", 1, "total"),
  line(table, "20402", "20402", "公安", 2, "204"),
  line(table, "2040201", "2040201", "行政运行", 3, "20402"),
  line(table, "2040299", "2040299", "其他公安支出", 3, "20402"),
  line(table, "206", "206", "科学技术支出", 1, "total"),
  line(table, "20699", "20699", "某项科技支出", 2, "206")
]);

const texts = {
  "03:total:total": "100.00",
  "03:total:basic": "60.00",
  "03:total:project": "40.00",
  "03:204:total": "30.00",
  "03:204:basic": "10.00",
  "03:204:project": "20.00",
  "03:20402:total": "30.00",
  "03:20402:basic": "10.00",
  "03:20402:project": "20.00",
  "03:2040201:total": "10.00",
  "03:2040201:basic": "10.00",
  "03:2040299:total": "20.00",
  "03:2040299:project": "20.00",
  "03:206:total": "70.00",
  "03:206:basic": "50.00",
  "03:206:project": "20.00",
  "03:20699:total": "0.00"
};

function line(table: string, key: string, code: string, name: string, level: number, parent: string) {
  return {table, key, code, name, level, parent};
}

function rowsWith(changes: Readonly<Record<string, string>> = {}, sort?: string, lang: "zh" | "en" = "zh") {
  return spendingByFunction.rows(framesOf({...texts, ...changes}, {rows: lines}), lang, sort) ?? [];
}

test("spendingByFunction.rows(frames) has each parent before its parts, by amount, what is nought left out", () => {
  expect(rowsWith().map((r) => r.key)).toEqual(["total", "206", "204", "20402", "2040299", "2040201"]);
});

test('spendingByFunction.rows(frames, lang, "document") keeps the order of the document', () => {
  expect(rowsWith({}, "document").map((r) => r.key)).toEqual(["total", "204", "20402", "2040201", "2040299", "206"]);
  expect(rowsWith({}, "no").map((r) => r.key)).toEqual(rowsWith().map((r) => r.key));
});

test("spendingByFunction.rows(frames) takes table 05 where some of table 03 is neither basic nor project, or lost", () => {
  const general = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id.replace("03:", "05:"), text]));
  const other = rowsWith({...general, "03:total:total": "105.00", "03:total:operating": "5.00"});
  expect(other[0]?.amount.origin).toMatchObject([{id: "05:total:total"}]);
  expect(spendingByFunction.words(other, "zh").subtitle).toContain("一般公共预算");
  const lost = spendingByFunction.rows(framesOf(general, {rows: lines}), "zh");
  expect(lost?.[0]?.amount.origin).toMatchObject([{id: "05:total:total"}]);
});

test("spendingByFunction.rows(frames) is null where neither table has its parts", () => {
  expect(spendingByFunction.rows(framesOf({}), "zh")).toBeNull();
  expect(spendingByFunction.rows(framesOf(texts), "zh")).toBeNull();
  expect(rowsWith({"03:total:basic": ""})).toEqual([]);
});

test("spendingByFunction.words(rows) names the largest class where projects are under several items", () => {
  expect(spendingByFunction.words(rowsWith(), "zh").title).toBe("项目占支出的 40.0%；最大的一类，科学技术支出占 70.0%");
  expect(spendingByFunction.words(rowsWith({}, "", "en"), "en").title).toBe(
    "Projects are 40.0% of expenditure; the largest class, Science and technology, is 70.0%"
  );
});

test("spendingByFunction.words(rows) says so where nothing was spent on projects", () => {
  const none = {"03:total:basic": "100.00", "03:total:project": "", "03:204:project": "", "03:206:project": "0.00"};
  const rows = rowsWith({...none, "03:20402:project": "", "03:2040299:project": ""});
  expect(spendingByFunction.words(rows, "zh").title).toBe("支出全是基本支出，70.0% 是科学技术支出");
  expect(spendingByFunction.words(rows, "en").title).toContain("All expenditure is basic");
});

test("spendingByFunction of the first document: one item has all projects", () => {
  const [zh, en] = (["zh", "en"] as const).map((lang) => spendingByFunction.rows(jilinFrames, lang) ?? []);
  expect(zh?.map((r) => r.amount.text).slice(0, 3)).toEqual(["7841.66", "5987.96", "5987.96"]);
  expect(zh?.filter((r) => r.depth === 1).map((r) => r.amount.text)).toEqual([
    "5987.96",
    "1086.75",
    "417.45",
    "349.50"
  ]);
  expect(zh?.[0]).toMatchObject({basic: {text: "6209.10"}, project: {text: "1632.56"}});
  expect(spendingByFunction.words(zh ?? [], "zh").title).toBe("项目占支出的 20.8%，都记在“一般行政管理事务”一项");
  expect(spendingByFunction.words(en ?? [], "en").title).toBe(
    "Projects are 20.8% of expenditure, all under one item: General administration"
  );
  for (const digits of ["7841.66", "5987.96", "349.50", "1632.56"])
    expect(spendingByFunction.alt(zh ?? [], "zh")).toContain(digits);
});
