import {expect, test} from "vitest";
import {undefinedRate} from "../../../src/checks/narrative/undefined-rate.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

const UP = {direction: "up"} as const;

function check(amount: string, by: string, rate: string) {
  const claims: ClaimSpec[] = [
    ["2", "income.other", "amount", amount],
    ["2", "income.other", "change", by, UP],
    ["2", "income.other", "percent-change", rate, UP]
  ];
  return [...undefinedRate.check(viewOfClaims({claims}))][0];
}

test("undefinedRate.check(view) takes no rate of growth on a base of nothing, not even 100%", () => {
  expect(check("5.00万元", "5.00万元", "35%")).toMatchObject({outcome: "undefined", level: "contradiction"});
  expect(check("5.00万元", "5.00万元", "100%")).toMatchObject({outcome: "undefined", level: "contradiction"});
  expect(check("0万元", "0万元", "0%")).toMatchObject({outcome: "undefined", level: "note"});
});

test("undefinedRate.check(view) lets any large rate be where last year's amount rounds to nothing", () => {
  expect(check("5.00万元", "5.00万元", "99999%")).toMatchObject({outcome: "undefined", level: "note"});
});

test("undefinedRate.check(view) notes 0% of no budget, and leaves other completions alone", () => {
  const spent = (rate: string): ClaimSpec[] => [
    ["7", "sangong.abroad", "amount", "0万元", {basis: "initial-budget"}],
    ["7", "sangong.abroad", "amount", "0万元"],
    ["7", "sangong.abroad", "completion", rate, {of: "sangong.abroad", ofBasis: "initial-budget"}]
  ];
  const found = (rate: string) => [...undefinedRate.check(viewOfClaims({claims: spent(rate)}))];
  expect(found("0%")).toMatchObject([{outcome: "undefined", level: "note", cause: "no-budget"}]);
  expect(found("50%")).toEqual([]);
});

test("undefinedRate.check(view) says nothing of a rate that can be worked out", () => {
  expect(check("120.00万元", "20.00万元", "20%")).toBeUndefined();
});
