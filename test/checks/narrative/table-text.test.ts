import {expect, test} from "vitest";
import {tableText} from "../../../src/checks/narrative/table-text.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

const BUDGET = {basis: "budget"} as const;

function check(claim: ClaimSpec, cells: Readonly<Record<string, string>>) {
  return [...tableText.check(viewOfClaims({claims: [claim], cells}))];
}

test("tableText.check(view) compares an amount with every place that prints it", () => {
  const found = check(["6", "general.staff", "amount", "80.5万元"], {
    "05:total:staff": "80.50",
    "06:staff:amount": "81.50"
  });
  expect(found.map((f) => [f.outcome, f.computed])).toEqual([
    ["equal", "80.50"],
    ["unequal", "81.50"]
  ]);
});

test("tableText.check(view) takes a blank cell for nothing", () => {
  const cells = {"01:income.other:amount": ""};
  expect(check(["2", "income.other", "amount", "0万元"], cells)[0]).toMatchObject({outcome: "equal"});
  expect(check(["2", "income.other", "amount", "3万元"], cells)[0]).toMatchObject({level: "contradiction"});
});

test("tableText.check(view) says nothing where the table was not read", () => {
  expect(check(["2", "income.other", "amount", "3万元"], {})).toEqual([]);
});

test("tableText.check(view) leaves another kind of budget to the question which one the table prints", () => {
  const cells = {"09:reception:budget": "20.00"};
  expect(check(["9.2.3", "sangong.reception", "amount", "25万元", BUDGET], cells)[0]).toMatchObject({
    level: "contradiction"
  });
  const initial = check(["9.2.3", "sangong.reception", "amount", "25万元", {basis: "initial-budget"}], cells);
  expect(initial[0]).toMatchObject({level: "doubt", cause: "two-budgets"});
});

test("tableText.check(view) converts an amount in yuan to the tables' unit", () => {
  const cells = {"01:income.other:amount": "1.89"};
  expect(check(["2", "income.other", "amount", "18903.5元"], cells)[0]).toMatchObject({outcome: "rounding"});
  expect(check(["2", "income.other", "amount", "28903.5元"], cells)[0]).toMatchObject({outcome: "unequal"});
});

test("tableText.check(view) sees where 元 and 万元 were confused", () => {
  const found = check(["2", "income.other", "amount", "18900万元"], {"01:income.other:amount": "1.89"});
  expect(found[0]).toMatchObject({outcome: "unequal", cause: "unit"});
});
