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

test("completion.check(view) calls a completion of nothing a contradiction, and leaves a printed nought to another rule", () => {
  expect(check(spent("0万元", "15.00万元", "95.9%"))[0]).toMatchObject({outcome: "undefined", level: "contradiction"});
  expect(check(spent("0万元", "0万元", "0%"))).toEqual([]);
});

test("completion.check(view) notes an outturn without a budget where no completion is printed", () => {
  expect(check(spent("0万元", "15.00万元"))).toMatchObject([{outcome: "undefined", level: "note", cause: "no-budget"}]);
});

test("completion.check(view) says where the rate fits another budget of the section", () => {
  const claims: ClaimSpec[] = [
    ["5.3", "general", "amount", "0万元", {basis: "initial-budget"}],
    ["5.3", "general", "amount", "40.00万元", {basis: "adjusted-budget"}],
    ["5.3", "general", "amount", "30.00万元"],
    ["5.3", "general", "completion", "75%", {of: "general", ofBasis: "initial-budget"}]
  ];
  expect(check({claims})[0]).toMatchObject({outcome: "undefined", level: "contradiction", cause: "other-base"});
  const some = claims.map((c): ClaimSpec => (c[3] === "0万元" ? [c[0], c[1], c[2], "50.00万元", c[4]] : c));
  expect(check({claims: some})[0]).toMatchObject({outcome: "unequal", level: "doubt", cause: "other-base"});
});

test("completion.check(view) takes a plain 预算 for the budget that the paragraph prints", () => {
  const claims: ClaimSpec[] = [
    ["9.2.3", "sangong.reception", "amount", "20.00万元", {basis: "initial-budget"}],
    ["9.2.3", "sangong.reception", "amount", "10.00万元"],
    ["9.2.3", "sangong.reception", "completion", "50%", {of: "sangong.reception", ofBasis: "budget"}]
  ];
  const cells = {"09:reception:budget": "12.00", "09:reception:outturn": "10.00"};
  expect([...completion.check(viewOfClaims({claims, cells}))][0]).toMatchObject({outcome: "equal"});
});

test("completion.check(view) only asks where spending that goes by like words has the rate", () => {
  const claims: ClaimSpec[] = [
    ["4", "fiscal.expenditure", "amount", "100.00万元", {basis: "initial-budget"}],
    ["4", "fiscal.expenditure", "amount", "90.00万元"],
    ["4", "fiscal.expenditure", "completion", "80%", {of: "fiscal.expenditure", ofBasis: "initial-budget"}]
  ];
  expect(check({claims})[0]).toMatchObject({computed: "90%", level: "contradiction"});
  expect(check({claims, cells: {"05:total:total": "80.00"}})[0]).toMatchObject({computed: "90%", level: "doubt"});
});

test("completion.check(view) only asks where no budget stands beside the rate, which may be of another than a table's", () => {
  const claims: ClaimSpec[] = [
    ["9.1", "sangong", "amount", "10.00万元"],
    ["9.1", "sangong", "completion", "80%", OF_BUDGET]
  ];
  const cells = {"09:total:budget": "20.00", "09:total:outturn": "10.00"};
  expect(check({claims, cells})[0]).toMatchObject({computed: "50%", outcome: "unequal", level: "doubt"});
});

test("completion.check(view) asks where the rate is right of another outturn that the section prints", () => {
  const claims: ClaimSpec[] = [
    ["5.3.2", "general:2080506", "amount", "257.14万元"],
    ["5.3.2", "general:2080506", "amount", "274.82万元", {basis: "initial-budget"}],
    ["5.3.2", "general:2080506", "amount", "245.53万元"],
    ["5.3.2", "general:2080506", "completion", "93.57%", {of: "general:2080506", ofBasis: "initial-budget"}]
  ];
  expect(check({claims})[0]).toMatchObject({outcome: "unequal", level: "doubt", cause: "other-outturn"});
});
