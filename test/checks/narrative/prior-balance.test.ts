import {expect, test} from "vitest";
import {priorBalance} from "../../../src/checks/narrative/prior-balance.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...priorBalance.check(viewOfClaims(made))];
}

test("priorBalance.check(view) rolls last year's opening balance back, as a note that vouches for nothing", () => {
  const claims: ClaimSpec[] = [
    ["2", "income", "amount", "90.00万元"],
    ["2", "income", "change", "10.00万元", {direction: "down"}],
    ["3", "expenditure", "amount", "120.00万元"],
    ["3", "expenditure", "change", "5.00万元", {direction: "up"}]
  ];
  const [found] = check({claims, cells: {"01:opening:amount": "40.00"}});
  expect(found).toMatchObject({computed: "55.00", printed: null, level: "note", about: []});
});
