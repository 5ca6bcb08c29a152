import {expect, test} from "vitest";
import {readNarrative} from "../../../../src/reading/narrative/index.js";

test("yearChange(situation) finds the subject before what it is compared with", () => {
  const text = "收入总计9万元、支出总计8万元。收入总计与2023年度相比，增加1万元；支出总计较上年，减少2万元。";
  const lines = ["一、收入支出决算总体情况说明", text].map((line, i) => ({number: i + 1, text: line}));
  const {claims} = readNarrative(lines, {year: "2024", rows: [], projects: []});
  const changes = claims.filter(({measure}) => measure === "change");
  expect(changes.map(({subject, direction}) => `${subject} ${direction}`)).toEqual([
    "income.total up",
    "expenditure.total down"
  ]);
});

function claimsOf(heading: string, text: string) {
  const lines = [heading, text].map((line, i) => ({number: i + 1, text: line}));
  return readNarrative(lines, {year: "2024", rows: [], projects: []}).claims.map(
    ({subject, measure, ofBasis, period, amount}) => [subject, measure, amount.value.toString(), ofBasis || period]
  );
}

test("readNarrative(lines) keeps a difference from the budget and its rate apart from those of a year", () => {
  const text = "项目支出8万元，项目支出与年初预算相比减少2万元，下降20%，比上年增加1万元，增长14.3%。";
  expect(claimsOf("三、支出决算情况说明", text).slice(1)).toEqual([
    ["expenditure.project", "change", "2", "initial-budget"],
    ["expenditure.project", "percent-change", "20", "initial-budget"],
    ["expenditure.project", "change", "1", "2023/2024"],
    ["expenditure.project", "percent-change", "14.3", "2023/2024"]
  ]);
});

test("readNarrative(lines) dates an amount of last year, and counts at a date", () => {
  expect(claimsOf("三、支出决算情况说明", "2023年度支出合计7万元，2024年度支出合计8万元。")).toEqual([
    ["expenditure", "amount", "7", "2023"],
    ["expenditure", "amount", "8", "2024"]
  ]);
  expect(claimsOf("十一、国有资产占用情况说明", "截至2023年12月31日，本局共有车辆4辆。")).toEqual([
    ["assets.vehicles", "count", "4", "2023"]
  ]);
});

test("readNarrative(lines) reads an amount below nought, and no claim in an approximate one", () => {
  expect(claimsOf("二、收入决算情况说明", "其他收入-3.2万元。")).toEqual([["income.other", "amount", "-3.2", "2024"]]);
  expect(claimsOf("三、支出决算情况说明", "支出合计约90万元。")).toEqual([]);
});

test("readNarrative(lines) tells a fund's income, spending and balances apart", () => {
  const text = "年初结转和结余3万元，本年收入5万元，本年支出6万元，年末结转和结余2万元。";
  expect(claimsOf("七、政府性基金预算财政拨款收入支出决算情况说明", text).map(([subject]) => subject)).toEqual([
    "fund.opening",
    "income.fund",
    "fund",
    "fund.closing"
  ]);
});
