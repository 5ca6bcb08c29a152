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

test("readNarrative(lines) keeps the items of a fund apart from the fund, its basic spending from its projects", () => {
  const lines = [
    "八、政府性基金预算财政拨款收入支出决算情况说明",
    "本年收入100万元，本年支出90万元，其中基本支出20万元，项目支出70万元。",
    "1、城乡社区支出（类）国有土地使用权出让收入安排的支出（款）某项基金支出（项）。年初预算为50万元，支出决算为40万元。",
    "2.彩票公益金安排的支出。支出决算为30万元。"
  ].map((text, i) => ({number: i + 1, text}));
  const {claims} = readNarrative(lines, {year: "2025", rows: [], projects: []});
  expect(claims.map(({subject, basis, amount}) => `${subject} ${basis} ${amount.text}`)).toEqual([
    "income.fund outturn 100",
    "fund outturn 90",
    "fund.basic outturn 20",
    "fund.project outturn 70",
    "fund:?某项基金支出 initial-budget 50",
    "fund:?某项基金支出 outturn 40",
    "fund:?彩票公益金安排的支出 outturn 30"
  ]);
});

test("readNarrative(lines) takes the parts of a chapter for its kind of money, however loosely they are worded", () => {
  const lines = [
    "五、一般公共预算财政拨款支出决算情况说明",
    "（二）财政拨款支出决算结构情况",
    "2024年度财政拨款支出48.00万元，主要用于以下方面：一般公共服务（类）支出40.00万元，占83.33%；卫生健康（类）支出8.00万元，占16.67%。"
  ].map((text, i) => ({number: i + 1, text}));
  const {claims} = readNarrative(lines, {year: "2024", rows: [], projects: []});
  expect(claims.filter((c) => c.measure === "share").map((c) => `${c.subject} ${c.amount.text}`)).toEqual([
    "general:201 83.33",
    "general:210 16.67"
  ]);
});

test("readNarrative(lines) leaves the ratio of an amount it does not know unread, and gives it to nothing else", () => {
  const lines = [
    "七、“三公”经费支出决算情况说明",
    "因公出国（境）费支出决算0万元，占0%，某种没有见过的费用12.00万元，占80%。"
  ].map((text, i) => ({number: i + 1, text}));
  const {claims, unread} = readNarrative(lines, {year: "2024", rows: [], projects: []});
  expect(claims.map((c) => `${c.subject} ${c.measure} ${c.amount.text}`)).toEqual([
    "sangong.abroad amount 0",
    "sangong.abroad share 0"
  ]);
  expect(unread.map(({text}) => text)).toEqual(["12.00万元", "80%"]);
});
