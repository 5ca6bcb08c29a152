import {expect, test} from "vitest";
import {balance} from "../../src/figures/balance.js";
import {framesOf} from "./frames-of.js";

const texts: Readonly<Record<string, string>> = {
  "01:opening:amount": "30.00",
  "01:income.general:amount": "100.00",
  "01:income.other:amount": "0.00",
  "01:income:amount": "100.00",
  "01:income.total:amount": "130.00",
  "03:total:basic": "80.00",
  "03:total:project": "45.50",
  "01:expenditure:amount": "125.50",
  "01:closing:amount": "4.50",
  "01:expenditure.total:amount": "130.00"
};
const framesWith = (changes: Readonly<Record<string, string>> = {}) => framesOf({...texts, ...changes});

test("balance.rows(frames) has the parts of both bars, what is nought left out", () => {
  const rows = balance.rows(framesWith(), "zh") ?? [];
  expect(rows.map((r) => [r.key, r.amount.text])).toEqual([
    ["opening", "30.00"],
    ["income-general", "100.00"],
    ["expenditure-basic", "80.00"],
    ["expenditure-project", "45.50"],
    ["closing", "4.50"]
  ]);
});

test("balance.rows(frames) names the side of a part without its total", () => {
  const rows = balance.rows(framesWith(), "zh") ?? [];
  expect([...new Set(rows.map((r) => r.side))]).toEqual(["钱从哪里来", "钱到哪里去"]);
});

test("balance.words(rows) says by how much spending was more, and what became of the money carried over", () => {
  const rows = balance.rows(framesWith(), "zh") ?? [];
  expect(balance.words(rows, "zh").title).toBe("支出比收入多 25.50 万元，结转从 30.00 降到 4.50");
  expect(balance.words(rows, "en").title).toBe(
    "Spending exceeded income by 255,000 yuan; funds carried over fell from 300,000 to 45,000"
  );
});

test("balance.words(rows) turns the other way where more was received", () => {
  const changes = {"01:expenditure:amount": "95.50", "03:total:project": "15.50", "01:closing:amount": "34.50"};
  const rows = balance.rows(framesWith(changes), "zh") ?? [];
  expect(balance.words(rows, "zh").title).toBe("收入比支出多 4.50 万元，结转从 30.00 升到 34.50");
});

test("balance.words(rows) says the unit where both were equal", () => {
  const changes = {"01:expenditure:amount": "100.00", "03:total:project": "20.00", "01:closing:amount": "30.00"};
  const rows = balance.rows(framesWith(changes), "zh") ?? [];
  expect(balance.words(rows, "zh").title).toBe("收支相等，结转仍为 30.00 万元");
  expect(balance.words(rows, "en").title).toBe("Spending equalled income; funds carried over stayed at 300,000 yuan");
});

test("balance.rows(frames) has the difference of the headline on its last row", () => {
  const rows = balance.rows(framesWith(), "zh") ?? [];
  expect(rows.map((r) => r.gap?.text).filter(Boolean)).toEqual(["25.50"]);
  expect(rows.at(-1)?.gap?.text).toBe("25.50");
});

test("balance.rows(frames) is null where the document lacks a number that the figure stands on", () => {
  expect(balance.rows(framesWith({"01:income:amount": ""}), "zh")).toBeNull();
  expect(balance.rows(framesOf({}), "zh")).toBeNull();
});

test("balance.alt(rows) tells every part with its digits", () => {
  const alt = balance.alt(balance.rows(framesWith(), "zh") ?? [], "zh");
  for (const digits of ["30.00", "100.00", "80.00", "45.50", "4.50"]) expect(alt).toContain(digits);
});
