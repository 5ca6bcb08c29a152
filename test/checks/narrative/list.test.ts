import {expect, test} from "vitest";
import {list} from "../../../src/checks/narrative/list.js";
import {type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...list.check(viewOfClaims(made))];
}

const CELLS = {"06:301:amount": "9.00", "06:30101:amount": "9.00", "06:30109:amount": "", "06:30201:amount": "2.00"};

test("list.check(view) asks about an item that is named and blank, and one with money that is not named", () => {
  const statements = [
    ["6", "economic:30101", "named", "基本工资"],
    ["6", "economic:30109", "named", "职业年金缴费"]
  ] as const;
  const told = check({cells: CELLS, statements}).filter((f) => f.level);
  expect(told.map((f) => [f.printed, f.cause, f.level])).toEqual([
    ["职业年金缴费", "blank", "doubt"],
    [null, "not-in-text", "doubt"]
  ]);
});

test("list.check(view) lets a named class stand for its items", () => {
  const statements = [
    ["6", "economic:301", "named", "工资福利支出"],
    ["6", "economic:302", "named", "商品和服务支出"]
  ] as const;
  const told = check({cells: {...CELLS, "06:302:amount": "2.00"}, statements}).filter((f) => f.level);
  expect(told).toEqual([]);
});

test("list.check(view) stays silent where the text lists nothing", () => {
  expect(check({cells: CELLS})).toEqual([]);
});

test("list.check(view) takes the one item of a class with money that is not named for the one named without", () => {
  const cells = {...CELLS, "06:30112:amount": "1.00"};
  const statements = [
    ["6", "economic:30101", "named", "基本工资"],
    ["6", "economic:30109", "named", "职业年金缴费"],
    ["6", "economic:30201", "named", "办公费"]
  ] as const;
  const told = check({cells, statements}).filter((f) => f.level);
  expect(told.map((f) => [f.printed, f.cause, f.level, f.operands.map((o) => o.id)])).toEqual([
    ["职业年金缴费", "other-item", "doubt", ["06:30109:amount", "06:30112:amount"]]
  ]);
});
