import {expect, test} from "vitest";
import {none} from "../../../src/checks/narrative/none.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...none.check(viewOfClaims(made))];
}

const statements = [["7", "fund", "none", "无"]] as const;

test("none.check(view) finds money that the text says there was none of", () => {
  const cells = {"07:total:total": "5.00", "04:expenditure:fund": ""};
  expect(check({cells, statements})[0]).toMatchObject({level: "contradiction", computed: "5.00"});
});

test("none.check(view) looks at the projects evaluated too", () => {
  const claims: ClaimSpec[] = [["10.1", "evaluation.fund.projects", "count", "1个"]];
  expect(check({cells: {"07:total:total": ""}, claims, statements})[0]).toMatchObject({outcome: "unequal"});
});

test("none.check(view) vouches for printed noughts", () => {
  const claims: ClaimSpec[] = [["10.1", "evaluation.fund.projects", "count", "0个"]];
  const [found] = check({cells: {"07:total:total": ""}, claims, statements});
  expect(found?.operands.map((o) => o.id)).toEqual(["claim:10.1:count"]);
});

test("none.check(view) holds 无…收入 against income alone, 无“三公”经费支出 against no budget", () => {
  const cells = {"07:total:opening": "5.00", "07:total:income": "", "07:total:total": "5.00", "07:total:closing": ""};
  const noIncome = [["7", "fund", "none", "无政府性基金收入"]] as const;
  expect(check({cells, statements: noIncome})[0]).toMatchObject({outcome: "equal"});
  const noSpending = [["7", "fund", "none", "无政府性基金支出"]] as const;
  expect(check({cells, statements: noSpending})[0]).toMatchObject({outcome: "unequal"});
  const sangong = {"09:total:budget": "6.00", "09:total:outturn": ""};
  const noSangong = [["9.1", "sangong", "none", "无“三公”经费支出"]] as const;
  expect(check({cells: sangong, statements: noSangong})[0]).toMatchObject({outcome: "equal"});
});

test("none.check(view) asks where all there was is money carried in and over", () => {
  const carried = {"07:total:opening": "5.00", "07:total:income": "", "07:total:total": "", "07:total:closing": "5.00"};
  expect(check({cells: carried, statements})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
});
