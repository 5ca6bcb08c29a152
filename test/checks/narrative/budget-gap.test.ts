import {expect, test} from "vitest";
import type {Basis} from "../../../src/accounts/index.js";
import {budgetGap} from "../../../src/checks/narrative/budget-gap.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

const SUBJECT = "general:2010101";

function check(gap: string, direction: "up" | "down", ofBasis: Basis = "budget") {
  const claims: ClaimSpec[] = [
    ["5.3.1", SUBJECT, "amount", "100.00万元", {basis: "initial-budget"}],
    ["5.3.1", SUBJECT, "amount", "130.00万元", {basis: "adjusted-budget"}],
    ["5.3.1", SUBJECT, "amount", "110.00万元"],
    ["5.3.1", SUBJECT, "change", gap, {direction, of: SUBJECT, ofBasis, period: "2024"}]
  ];
  return [...budgetGap.check(viewOfClaims({claims}))];
}

test("budgetGap.check(view) takes what is above or below for the outturn less either budget", () => {
  expect(check("10.00万元", "up")[0]).toMatchObject({outcome: "equal"});
  expect(check("20.00万元", "down")[0]).toMatchObject({outcome: "equal"});
  expect(check("10.01万元", "up")[0]).toMatchObject({outcome: "rounding"});
});

test("budgetGap.check(view) contradicts an amount that the budget named does not give, asks of one that is not", () => {
  expect(check("12.00万元", "up", "adjusted-budget")[0]).toMatchObject({level: "contradiction", computed: "-20.00"});
  expect(check("12.00万元", "up")[0]).toMatchObject({level: "doubt", computed: "-20.00"});
});

test("budgetGap.check(view) leaves revisions of a budget and changes since last year alone", () => {
  const claims: ClaimSpec[] = [
    ["5.3.1", SUBJECT, "amount", "100.00万元", {basis: "initial-budget"}],
    ["5.3.1", SUBJECT, "amount", "110.00万元"],
    ["5.3.1", SUBJECT, "change", "7.00万元", {direction: "up", basis: "adjusted-budget", ofBasis: "initial-budget"}],
    ["5.3.1", SUBJECT, "change", "8.00万元", {direction: "up"}]
  ];
  expect([...budgetGap.check(viewOfClaims({claims}))]).toEqual([]);
});
