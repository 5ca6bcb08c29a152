import {expect, test} from "vitest";
import {priorYear} from "../../../src/checks/narrative/prior-year.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...priorYear.check(viewOfClaims(made))];
}

const DOWN = {direction: "down"} as const;

function years(general: string, fiscal: string): Made {
  const claims: ClaimSpec[] = [
    ["4", "fiscal.expenditure", "amount", "100.00万元"],
    ["4", "fiscal.expenditure", "change", fiscal, DOWN],
    ["5.1", "general", "amount", "100.00万元"],
    ["5.1", "general", "change", general, DOWN]
  ];
  return {claims};
}

test("priorYear.check(view) finds part and whole of last year equal where they are this year", () => {
  expect(check(years("7.00万元", "7.00万元"))[0]).toMatchObject({outcome: "equal"});
});

test("priorYear.check(view) calls a part above its whole a contradiction, below it a note", () => {
  expect(check(years("9.00万元", "7.00万元"))[0]).toMatchObject({level: "contradiction", cause: "part-above-whole"});
  expect(check(years("6.00万元", "7.00万元"))[0]).toMatchObject({level: "note", cause: "other-part", computed: "1.00"});
});

test("priorYear.check(view) asks about a rise above the whole amount, since what was reversed is below nought", () => {
  const claims: ClaimSpec[] = [
    ["2", "income.other", "amount", "3.00万元"],
    ["2", "income.other", "change", "5.00万元", {direction: "up"}]
  ];
  expect(check({claims})[0]).toMatchObject({cause: "negative", computed: "-2.00", level: "doubt"});
});
