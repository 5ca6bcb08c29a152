import {expect, test} from "vitest";
import {readNarrative} from "../../../../src/reading/narrative/index.js";

function claimsOf(...texts: readonly string[]): readonly string[] {
  const head = ["五、一般公共预算财政拨款支出决算情况说明", "（三）一般公共预算财政拨款支出决算具体情况"];
  const lines = [...head, ...texts].map((text, i) => ({number: i + 1, text}));
  const {claims} = readNarrative(lines, {year: "2025", rows: [], projects: []});
  return claims.map(({subject, measure, period, amount}) => `${subject} ${measure} ${period} ${amount.text}`);
}

test("readNarrative(lines) reads items whose levels print their codes", () => {
  expect(
    claimsOf("1、社会保障和就业支出（208类）行政事业单位养老支出（05款）行政单位离退休（01项）56.12万元。")
  ).toEqual(["general:2080501 amount 2025 56.12"]);
});

test("readNarrative(lines) dates an amount of last year that goes on with its item", () => {
  const item = "1、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）9万元。";
  expect(claimsOf(`${item}2024年决算数为8万元，2025年支出决算为9万元。`)).toEqual([
    "general:2101101 amount 2025 9",
    "general:2101101 amount 2024 8",
    "general:2101101 amount 2025 9"
  ]);
});

test("readNarrative(lines) takes an item it does not know for itself, never for the whole", () => {
  expect(claimsOf("1、某项地方支出。年初预算为9万元，支出决算为8万元。")).toEqual([
    "general:?某项地方支出 amount 2025 9",
    "general:?某项地方支出 amount 2025 8"
  ]);
});
