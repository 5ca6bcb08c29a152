import {expect, test} from "vitest";
import {readNarrative} from "../../../../src/reading/narrative/index.js";

test("evaluation(situation) counts the problems found, put right and open", () => {
  const text = "绩效自评中共发现问题3个，已经完成整改的2个，正在整改的1个。";
  const lines = ["十、预算绩效管理情况", text].map((line, i) => ({number: i + 1, text: line}));
  const {claims} = readNarrative(lines, {year: "2024", rows: [], projects: []});
  expect(claims.map(({subject, amount}) => `${subject} ${amount.text}`)).toEqual([
    "evaluation.problems 3",
    "evaluation.problems.mended 2",
    "evaluation.problems.open 1"
  ]);
});
