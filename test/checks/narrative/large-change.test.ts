import {expect, test} from "vitest";
import {largeChange} from "../../../src/checks/narrative/large-change.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

const UP = {direction: "up"} as const;

function check(subject: string, amount: string, by: string, rate: string, reason = false) {
  const claims: ClaimSpec[] = [
    ["9.1", subject, "amount", amount],
    ["9.1", subject, "change", by, UP],
    ["9.1", subject, "percent-change", rate, UP]
  ];
  const statements: Made["statements"] = reason ? [["9.1", subject, "reason", "主要原因"]] : [];
  return [...largeChange.check(viewOfClaims({claims, statements}))];
}

test("largeChange.check(view) notes a large change with a reason and asks for a missing one", () => {
  expect(check("income.other", "16.00万元", "6.00万元", "60%", true)).toMatchObject([{level: "note"}]);
  expect(check("income.other", "16.00万元", "6.00万元", "60%")).toMatchObject([{level: "doubt", cause: "no-reason"}]);
});

test("largeChange.check(view) is stricter with a rise of the three public expenses", () => {
  expect(check("income.other", "14.20万元", "4.20万元", "42%")).toEqual([]);
  expect(check("sangong.reception", "14.20万元", "4.20万元", "42%")).toHaveLength(1);
});

test("largeChange.check(view) leaves a first year to the rule of changes", () => {
  expect(check("income.other", "6.00万元", "6.00万元", "100%")).toEqual([]);
});
