import {expect, test} from "vitest";
import {readNarrative} from "../../../../src/reading/narrative/index.js";

function claimsOf(heading: string, text: string): readonly string[] {
  const lines = [heading, text].map((line, i) => ({number: i + 1, text: line}));
  const {claims} = readNarrative(lines, {year: "2024", rows: [], projects: []});
  return claims.map(({subject, measure, ofBasis, basis, amount}) =>
    [subject, measure, ofBasis || basis, amount.text].join(" ")
  );
}

test("overBudget(situation) reads a difference from the budget of a year that is named", () => {
  const text = "公务接待费2024年决算数1.00万元，比2024年年初预算数2.00万元减少1.00万元。";
  expect(claimsOf("七、“三公”经费财政拨款决算情况", text)).toEqual([
    "sangong.reception amount outturn 1.00",
    "sangong.reception amount initial-budget 2.00",
    "sangong.reception change initial-budget 1.00"
  ]);
});

test("namedAmount(situation) takes no cost a head for the cost", () => {
  const text = "因公出国（境）费用3.00万元，人均因公出国（境）费用0.75万元，公务用车运行维护费6.00万元，车均2.00万元。";
  expect(claimsOf("七、“三公”经费财政拨款决算情况", text)).toEqual([
    "sangong.abroad amount outturn 3.00",
    "sangong.vehicles.running amount outturn 6.00"
  ]);
});
