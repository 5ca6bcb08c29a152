import {expect, test} from "vitest";
import {budgetSum} from "../../../src/checks/narrative/budget-sum.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...budgetSum.check(viewOfClaims(made))];
}

const INITIAL = {basis: "initial-budget"} as const;

function budgets(headline: string, ...items: readonly (readonly [string, string])[]): ClaimSpec[] {
  const parts = items.flatMap(([budget, outturn], i): ClaimSpec[] => [
    [`5.3.${i + 1}`, `general:201010${i + 1}`, "amount", budget, INITIAL],
    [`5.3.${i + 1}`, `general:201010${i + 1}`, "amount", outturn]
  ]);
  return [["5.3", "general", "amount", headline, INITIAL], ["5.3", "general", "amount", "90.00万元"], ...parts];
}

test("budgetSum.check(view) adds the items' outturns and budgets", () => {
  const claims = budgets("100.00万元", ["60.00万元", "50.00万元"], ["40.00万元", "40.00万元"]);
  expect(check({claims}).map((f) => [f.computed, f.outcome])).toEqual([
    ["90.00", "equal"],
    ["100.00", "equal"]
  ]);
});

test("budgetSum.check(view) asks for the rest where the listed budgets stay below the headline", () => {
  const claims = budgets("120.00万元", ["60.00万元", "50.00万元"], ["40.00万元", "40.00万元"]);
  expect(check({claims})[1]).toMatchObject({level: "doubt", cause: "unlisted-items"});
});

test("budgetSum.check(view) counts items that no table knows by code", () => {
  const claims = budgets("100.00万元", ["60.00万元", "50.00万元"], ["40.00万元", "40.00万元"]);
  const renamed = claims.map((c): ClaimSpec => (c[0] === "5.3.2" ? [c[0], "general:?培训支出", c[2], c[3], c[4]] : c));
  expect(check({claims: renamed}).map((f) => f.outcome)).toEqual(["equal", "equal"]);
});

test("budgetSum.check(view) calls items above the headline a contradiction", () => {
  const claims = budgets("90.00万元", ["60.00万元", "50.00万元"], ["40.00万元", "40.00万元"]);
  expect(check({claims})[1]).toMatchObject({level: "contradiction", difference: "-10.00"});
});

test("budgetSum.check(view) counts an item once where its paragraph states its outturn twice", () => {
  const INITIAL = {basis: "initial-budget"} as const;
  const claims: ClaimSpec[] = [
    ["5.3", "general", "amount", "30.00万元", INITIAL],
    ["5.3", "general", "amount", "28.00万元"],
    ["5.3.1", "general:2010101", "amount", "28.00万元"],
    ["5.3.1", "general:2010101", "amount", "30.00万元", INITIAL],
    ["5.3.1", "general:2010101", "amount", "28.00万元"]
  ];
  expect([...budgetSum.check(viewOfClaims({claims}))].map((f) => f.outcome)).toEqual(["equal", "equal"]);
});

test("budgetSum.check(view) asks where an item above the headline may be counted twice", () => {
  const claims = budgets("90.00万元", ["60.00万元", "50.00万元"], ["40.00万元", "40.00万元"]);
  const unknown = claims.map((c): ClaimSpec => (c[0] === "5.3.2" ? [c[0], "general:?花木支出", c[2], c[3], c[4]] : c));
  expect(check({claims: unknown})[1]).toMatchObject({level: "doubt"});
  const twice = claims.map((c): ClaimSpec => (c[0] === "5.3.2" ? [c[0], "general:2010101", c[2], c[3], c[4]] : c));
  expect(check({claims: twice})[1]).toMatchObject({level: "doubt"});
});
