import {expect, test} from "vitest";
import {change} from "../../../src/checks/narrative/change.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

const DOWN = {direction: "down"} as const;
const UP = {direction: "up"} as const;

function check(amount: string, by: string, rate: string, way: typeof UP | typeof DOWN) {
  const claims: ClaimSpec[] = [
    ["2", "income.other", "amount", amount],
    ["2", "income.other", "change", by, way],
    ["2", "income.other", "percent-change", rate, way]
  ];
  return [...change.check(viewOfClaims({claims}))][0];
}

test("change.check(view) divides a rise by last year's amount, not by this year's", () => {
  expect(check("120.00万元", "20.00万元", "20%", UP)).toMatchObject({outcome: "equal", computed: "20%"});
  expect(check("120.00万元", "20.00万元", "16.7%", UP)).toMatchObject({outcome: "unequal", level: "contradiction"});
});

test("change.check(view) lets small operands vary within their digits", () => {
  expect(check("1.89万元", "0.36万元", "15.8%", DOWN)).toMatchObject({outcome: "rounding", computed: "16.0%"});
});

test("change.check(view) varies the change once, not in numerator and denominator apart", () => {
  expect(check("1.00万元", "1.00万元", "50.4%", DOWN)).toMatchObject({outcome: "unequal"});
  expect(check("1.00万元", "1.00万元", "50.2%", DOWN)).toMatchObject({outcome: "rounding"});
});

test("change.check(view) leaves a rate on a base of nothing to another rule", () => {
  expect(check("5.00万元", "5.00万元", "35%", UP)).toBeUndefined();
});

test("change.check(view) stays silent where the change or the amount is not printed", () => {
  const claims: ClaimSpec[] = [["2", "income.other", "percent-change", "5%", UP]];
  expect([...change.check(viewOfClaims({claims}))]).toEqual([]);
});

test("change.check(view) reads a mislabelled total by the amount it stands beside", () => {
  const claims: ClaimSpec[] = [
    ["1", "income.total", "amount", "110.00万元"],
    ["1", "income.total", "change", "10.00万元", UP],
    ["1", "income.total", "percent-change", "10%", UP]
  ];
  const cells = {"01:income:amount": "110.00", "01:income.total:amount": "500.00"};
  expect([...change.check(viewOfClaims({claims, cells}))][0]).toMatchObject({outcome: "equal"});
});
