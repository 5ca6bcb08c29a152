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
