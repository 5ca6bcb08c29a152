import {expect, test} from "vitest";
import {budgetBridge, type ClaimRow} from "../../src/figures/index.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const claim = (id: string, subject: string): ClaimRow => ({
  id,
  section: "5.3",
  subject,
  measure: "amount",
  basis: "initial-budget",
  of: "",
  ofBasis: "",
  direction: "",
  subjectZh: subject,
  subjectEn: subject
});
const claims = [
  claim("claim:5.3:amount", "general"),
  claim("claim:5.3.0:amount", "general:201"),
  claim("claim:5.3.1:amount", "general:2010301"),
  claim("claim:5.3.2:amount", "general:2010302")
];
const texts = {
  "claim:5.3:amount": "100.00万元",
  "claim:5.3.0:amount": "90.00万元",
  "claim:5.3.1:amount": "60.00万元",
  "claim:5.3.2:amount": "30.00万元",
  "05:total:total": "80.00",
  "05:201:total": "72.00",
  "05:2010301:total": "42.00",
  "05:2010302:total": "30.00"
};
const rowsOf = (changes: Readonly<Record<string, string>> = {}) =>
  budgetBridge.rows(framesOf({...texts, ...changes}, {claims}), "zh");
const read = (rows: ReturnType<typeof rowsOf>) => rows?.map((r) => [r.key, (r.total ?? r.change)?.text]);

test("budgetBridge.rows(frames) leads from the budget to what was spent by 项, with what the narrative leaves out", () => {
  expect(read(rowsOf())).toEqual([
    ["first", "100.00"],
    ["2010301", "-18.00"],
    ["unchanged", "0.00"],
    ["remainder", "-2.00"],
    ["last", "80.00"]
  ]);
});

test("budgetBridge.words(rows) says which way it went", () => {
  expect(budgetBridge.words(rowsOf() ?? [], "zh").title).toBe("决算比年初预算少 20.00 万元：general:2010301少 18.00");
  const equal = rowsOf({"05:total:total": "100.00", "05:2010301:total": "60.00"}) ?? [];
  expect(budgetBridge.words(equal, "zh").title).toBe("决算与年初预算相等");
  expect(budgetBridge.words(rowsOf() ?? [], "en").title).toBe(
    "Spending ended 200,000 yuan below the initial budget: general:2010301 180,000 less"
  );
});

test("budgetBridge.rows(frames) is null without a budget of the whole, or of any item", () => {
  expect(rowsOf({"claim:5.3:amount": ""})).toBeNull();
  expect(rowsOf({"claim:5.3.1:amount": "", "claim:5.3.2:amount": ""})).toBeNull();
  expect(budgetBridge.rows(framesOf({}), "zh")).toBeNull();
});

test("budgetBridge tells the first document's budget and what became of it", () => {
  const rows = budgetBridge.rows(jilinFrames, "zh") ?? [];
  expect(read(rows)).toEqual([
    ["first", "7658.87"],
    ["2010301", "417.51"],
    ["2010302", "-407.04"],
    ["2080801", "132.76"],
    ["2210201", "30.09"],
    ["2080501", "12.36"],
    ["2080505", "-2.89"],
    ["unchanged", "0.00"],
    ["last", "7841.66"]
  ]);
  expect(rows.filter((r) => r.marked).map((r) => r.key)).toEqual(["2010301", "2010302"]);
  expect(budgetBridge.words(rows, "zh").title).toBe("行政运行比年初预算多 417.51 万元，一般行政管理事务少 407.04");
  expect(budgetBridge.words(budgetBridge.rows(jilinFrames, "en") ?? [], "en").title).toBe(
    "Administrative operation took 4,175,100 yuan more than first budgeted, general administration 4,070,400 less"
  );
  for (const digits of ["7658.87", "−407.04", "+132.76", "7841.66"])
    expect(budgetBridge.alt(rows, "zh")).toContain(digits);
});

test("budgetBridge.rows(frames, lang, document) keeps the order of the document", () => {
  const keys = budgetBridge.rows(jilinFrames, "zh", "document")?.map((r) => r.key);
  expect(keys?.slice(1, 4)).toEqual(["2010301", "2010302", "2080501"]);
});
