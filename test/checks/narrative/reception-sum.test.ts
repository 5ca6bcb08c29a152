import {expect, test} from "vitest";
import {receptionSum} from "../../../src/checks/narrative/reception-sum.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...receptionSum.check(viewOfClaims(made))];
}

function reception(whole: string, foreign: string, domestic: string): ClaimSpec[] {
  return [
    ["9.2.3", "sangong.reception", "amount", whole],
    ["9.2.3", "sangong.reception.foreign", "amount", foreign],
    ["9.2.3", "sangong.reception.domestic", "amount", domestic]
  ];
}

test("receptionSum.check(view) adds foreign and domestic hospitality", () => {
  expect(check({claims: reception("5.00万元", "2.00万元", "3.00万元")})[0]).toMatchObject({outcome: "equal"});
  expect(check({claims: reception("5.00万元", "2.00万元", "4.00万元")})[0]).toMatchObject({level: "contradiction"});
});

test("receptionSum.check(view) asks where the parts stay below, and leaves last year's alone", () => {
  const claims = reception("5.00万元", "1.00万元", "3.00万元");
  expect(check({claims})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
  const lastYear: ClaimSpec = ["9.2.3", "sangong.reception.domestic", "amount", "9.00万元", {period: "2023"}];
  expect(check({claims: [lastYear, ...reception("5.00万元", "2.00万元", "3.00万元")]})[0]?.outcome).toBe("equal");
});

test("receptionSum.check(view) knows the wording that holds foreign guests inside domestic hospitality", () => {
  expect(check({claims: reception("5.00万元", "2.00万元", "5.00万元")})[0]).toMatchObject({outcome: "equal"});
});
