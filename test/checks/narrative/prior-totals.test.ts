import {expect, test} from "vitest";
import {priorTotals} from "../../../src/checks/narrative/prior-totals.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

function check(income: string, expenditure: string, direction: "up" | "down" = "up") {
  const claims: ClaimSpec[] = [
    ["1", "income.total", "change", income, {direction: "up"}],
    ["1", "expenditure.total", "change", expenditure, {direction}]
  ];
  return [...priorTotals.check(viewOfClaims({claims}))];
}

test("priorTotals.check(view) finds the changes of both grand totals equal, or asks", () => {
  expect(check("5.00万元", "5.00万元")).toMatchObject([{outcome: "equal"}]);
  expect(check("5.00万元", "6.00万元")).toMatchObject([{outcome: "unequal", level: "doubt", difference: "-1.00"}]);
  expect(check("5.00万元", "5.00万元", "down")).toMatchObject([{outcome: "unequal", level: "doubt"}]);
});

test("priorTotals.check(view) has nothing to say where only one total is compared", () => {
  const claims: ClaimSpec[] = [["1", "income.total", "change", "5.00万元", {direction: "up"}]];
  expect([...priorTotals.check(viewOfClaims({claims}))]).toEqual([]);
});
