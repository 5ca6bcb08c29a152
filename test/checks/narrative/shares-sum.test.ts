import {expect, test} from "vitest";
import {sharesSum} from "../../../src/checks/narrative/shares-sum.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...sharesSum.check(viewOfClaims(made))];
}

const OF = {of: "general", ofBasis: "outturn"} as const;

function shares(first: string, second: string, whole = "100.00万元"): Made {
  const claims: ClaimSpec[] = [
    ["5.2", "general", "amount", whole],
    ["5.2", "general:201", "amount", "70.00万元"],
    ["5.2", "general:201", "share", first, OF],
    ["5.2", "general:208", "amount", "30.00万元"],
    ["5.2", "general:208", "share", second, OF]
  ];
  return {claims};
}

test("sharesSum.check(view) adds the shares of all parts to 100", () => {
  expect(check(shares("70.0%", "30.0%"))[0]).toMatchObject({outcome: "equal"});
  expect(check(shares("70.1%", "30.0%"))[0]).toMatchObject({outcome: "rounding"});
  expect(check(shares("72.0%", "30.0%"))[0]).toMatchObject({outcome: "unequal", computed: "102%"});
});

test("sharesSum.check(view) leaves a list alone that is not the whole", () => {
  expect(check(shares("35.0%", "15.0%", "200.00万元"))).toEqual([]);
});
