import {expect, test} from "vitest";
import {readNarrative} from "../../../../src/reading/narrative/index.js";

function flatOf(text: string): readonly string[] {
  const lines = ["四、财政拨款收入支出决算总体情况说明", text].map((line, i) => ({number: i + 1, text: line}));
  const {statements} = readNarrative(lines, {year: "2024", rows: [], projects: []});
  return statements.filter((s) => s.kind === "flat").map((s) => s.subject);
}

test("flat(speech) finds what is compared with in the clause before", () => {
  expect(flatOf("财政拨款收入支出总计9万元。与2023年度相比，财政拨款收入支出总计持平。")).toContain(
    "fiscal.income.total"
  );
});

test("flat(speech) takes no staff for an amount", () => {
  expect(flatOf("财政拨款收入支出总计9万元。与2023年度相比，在职人员持平。")).toEqual([]);
});
