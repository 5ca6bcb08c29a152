import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {direction} from "../../../src/checks/narrative/direction.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...direction.check(viewOfClaims(made))];
}

const BUDGET = {basis: "initial-budget"} as const;

function compared(kind: "above-budget" | "below-budget" | "equal-budget", outturn: string, text = "大于预算数"): Made {
  const claims: ClaimSpec[] = [
    ["5.3.1", "general:2010101", "amount", "100.00万元", BUDGET],
    ["5.3.1", "general:2010101", "amount", outturn]
  ];
  return {claims, statements: [["5.3.1", "general:2010101", kind, text]]};
}

test("direction.check(view) holds the word of a budget comparison against its sign", () => {
  expect(check(compared("above-budget", "110.00万元"))[0]).toMatchObject({outcome: "equal"});
  expect(check(compared("above-budget", "90.00万元"))[0]).toMatchObject({level: "contradiction", difference: "-10.00"});
  expect(check(compared("equal-budget", "100.01万元", "一致"))[0]).toMatchObject({outcome: "equal"});
  expect(check(compared("equal-budget", "101.00万元", "一致"))[0]).toMatchObject({outcome: "unequal"});
  expect(check(compared("equal-budget", "101.00万元", "基本持平"))[0]).toMatchObject({outcome: "equal"});
  expect(check(compared("equal-budget", "101.00万元", "一致"))[0]?.level).toBe("contradiction");
  expect(check(compared("equal-budget", "101.00万元", "持平"))[0]?.level).toBe("doubt");
});

test("direction.check(view) finds a rise in per cent after a fall in money", () => {
  const claims: ClaimSpec[] = [
    ["2", "income.other", "change", "3.00万元", {direction: "down", word: "减少"}],
    ["2", "income.other", "percent-change", "5%", {direction: "up", word: "增长"}]
  ];
  expect(check({claims})[0]).toMatchObject({printed: "减少，增长", level: "contradiction"});
});

test("direction.check(view) leaves room for what rounding hides", () => {
  expect(check(compared("above-budget", "100.00万元"))[0]).toMatchObject({outcome: "equal"});
  const claims: ClaimSpec[] = [
    ["3", "expenditure.operating", "change", "0.00万元", {direction: "flat", word: "增加"}],
    ["3", "expenditure.operating", "percent-change", "1.1%", {direction: "up", word: "增长"}]
  ];
  expect(check({claims})).toEqual([]);
});

test("direction.check(view) lets the word speak of either budget that the paragraph gives", () => {
  const claims: ClaimSpec[] = [
    ["5.3.1", "general:2010101", "amount", "100.00万元", BUDGET],
    ["5.3.1", "general:2010101", "amount", "120.00万元", {basis: "adjusted-budget"}],
    ["5.3.1", "general:2010101", "amount", "110.00万元"]
  ];
  for (const kind of ["above-budget", "below-budget"] as const) {
    const statements = [["5.3.1", "general:2010101", kind, "预算数"]] as const;
    expect(check({claims, statements})[0]).toMatchObject({outcome: "equal"});
  }
});

test("direction.check(view) only asks where the one budget is a table's, which may not be the one meant", () => {
  const claims: ClaimSpec[] = [["9.1", "sangong", "amount", "12.00万元"]];
  const statements = [["9.1", "sangong", "above-budget", "大于预算数"]] as const;
  const cells = {"09:total:budget": "15.00", "09:total:outturn": "12.00"};
  expect(check({claims, statements, cells})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
});

test("direction.check(view) pairs each rate with the change before it", () => {
  const claims: ClaimSpec[] = [
    ["3", "expenditure", "change", "3.00万元", {direction: "down", ofBasis: "initial-budget", period: "2024"}],
    ["3", "expenditure", "percent-change", "5%", {direction: "down", ofBasis: "initial-budget", period: "2024"}],
    ["3", "expenditure", "change", "2.00万元", {direction: "up"}],
    ["3", "expenditure", "percent-change", "4%", {direction: "up"}]
  ];
  expect(check({claims})).toEqual([]);
});

test("direction.check(view) asks about a small change that is called 持平", () => {
  const claims: ClaimSpec[] = [["3", "expenditure", "change", "0.01万元", {direction: "up", word: "增加"}]];
  const made: Made = {claims: claims.map((c) => c), statements: []};
  const view = viewOfClaims({...made, statements: [["3", "expenditure", "flat", "持平"]]});
  const flat = view.accounts.statements.map((s) => ({...s, sentence: 1}));
  const found = [...direction.check(viewOf({...view.accounts, statements: flat}))];
  expect(found[0]).toMatchObject({outcome: "unequal", level: "doubt"});
});

test("direction.check(view) asks about 一致 where the numbers are equal as far as 100% goes", () => {
  const made = compared("equal-budget", "100.02万元", "一致");
  const whole: ClaimSpec = ["5.3.1", "general:2010101", "completion", "100%"];
  expect(check(made)[0]).toMatchObject({level: "contradiction"});
  expect(check({...made, claims: [...(made.claims ?? []), whole]})[0]).toMatchObject({level: "doubt"});
});
