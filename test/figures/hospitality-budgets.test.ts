import {expect, test} from "vitest";
import {hospitalityBudgets} from "../../src/figures/hospitality-budgets.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const texts: Readonly<Record<string, string>> = {
  "10:p01.total:initial": "20",
  "10:p01.total:adjusted": "10",
  "10:p01.total:executed": "10",
  "09:reception:budget": "10.00",
  "09:reception:outturn": "10.00"
};
const framesWith = (changes: Readonly<Record<string, string>> = {}) =>
  framesOf({...texts, ...changes}, {projects: [{id: "p01", name: "公务接待费"}]});

test("hospitalityBudgets.rows(frames) parts each budget into what was spent and what was not", () => {
  const rows = hospitalityBudgets.rows(framesWith(), "zh") ?? [];
  expect(rows.map((r) => [r.key, r.amount.text, r.rate.text])).toEqual([
    ["initial-spent", "10", "50.00"],
    ["initial-left", "10", "50.00"],
    ["adjusted-spent", "10", "100.00"],
    ["table-spent", "10.00", "100.00"]
  ]);
});

test("hospitalityBudgets.words(rows) names equal budgets once, whatever their decimals", () => {
  const rows = hospitalityBudgets.rows(framesWith(), "zh") ?? [];
  expect(hospitalityBudgets.words(rows, "zh").title).toBe("接待费 10 万元，预算是 20 还是 10");
  const same = hospitalityBudgets.rows(framesWith({"10:p01.total:initial": "10"}), "zh") ?? [];
  expect(hospitalityBudgets.words(same, "zh").title).toBe("接待费 10 万元，各处预算都是 10");
});

test("hospitalityBudgets.rows(frames) shows spending beyond its budget as spent", () => {
  const rows = hospitalityBudgets.rows(framesWith({"10:p01.total:adjusted": "8"}), "en") ?? [];
  expect(rows.filter((r) => r.key.startsWith("adjusted")).map((r) => [r.amount.text, r.rate.text])).toEqual([
    ["10", "125.00"]
  ]);
});

test("hospitalityBudgets.words(rows) says so where form and table did not spend the same", () => {
  const rows = hospitalityBudgets.rows(framesWith({"09:reception:outturn": "9.00"}), "zh") ?? [];
  expect(hospitalityBudgets.words(rows, "zh").title).toContain("10 或 9.00");
  expect(hospitalityBudgets.words(rows, "zh").note).toContain("可能只是其中一部分");
});

test("hospitalityBudgets.rows(frames) is null without a form, a number, or a budget above nought", () => {
  expect(hospitalityBudgets.rows(framesOf(texts), "zh")).toBeNull();
  expect(hospitalityBudgets.rows(framesWith({"10:p01.total:executed": ""}), "zh")).toBeNull();
  expect(hospitalityBudgets.rows(framesWith({"10:p01.total:initial": "0"}), "zh")).toBeNull();
});

test("hospitalityBudgets of Jilin are 100, 50 and 28.93", () => {
  const rows = hospitalityBudgets.rows(jilinFrames, "zh") ?? [];
  expect(hospitalityBudgets.words(rows, "zh").title).toBe("接待费 28.93 万元，预算是 100、50 还是 28.93");
  expect(hospitalityBudgets.words(rows, "en").title).toBe(
    "Hospitality took 289,300 yuan; was its budget 1,000,000, 500,000 or 289,300?"
  );
  for (const digits of ["28.93%", "57.86%", "100.00%"]) expect(hospitalityBudgets.alt(rows, "en")).toContain(digits);
});
