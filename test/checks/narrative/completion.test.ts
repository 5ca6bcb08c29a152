import {expect, test} from "vitest";
import {completion} from "../../../src/checks/narrative/completion.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...completion.check(viewOfClaims(made))];
}

const OF_BUDGET = {of: "sangong", ofBasis: "budget"} as const;

function spent(budget: string, outturn: string, rate?: string): Made {
  const rated: ClaimSpec[] = rate ? [["9.1", "sangong", "completion", rate, OF_BUDGET]] : [];
  const claims: ClaimSpec[] = [
    ["9.1", "sangong", "amount", budget, {basis: "budget"}],
    ["9.1", "sangong", "amount", outturn],
    ...rated
  ];
  return {claims};
}

test("completion.check(view) divides the outturn by the budget named", () => {
  expect(check(spent("20.00万元", "15.00万元", "75%"))[0]).toMatchObject({outcome: "equal"});
  expect(check(spent("20.00万元", "15.00万元", "85%"))[0]).toMatchObject({level: "contradiction", computed: "75%"});
});

test("completion.check(view) calls a completion of nothing a contradiction, a printed nought a note", () => {
  expect(check(spent("0万元", "15.00万元", "95.9%"))[0]).toMatchObject({outcome: "undefined", level: "contradiction"});
  expect(check(spent("0万元", "0万元", "0%"))[0]).toMatchObject({outcome: "undefined", level: "note"});
});

test("completion.check(view) notes an outturn without a budget where no completion is printed", () => {
  expect(check(spent("0万元", "15.00万元"))).toMatchObject([{outcome: "undefined", level: "note", cause: "no-budget"}]);
});
