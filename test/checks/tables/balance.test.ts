import {expect, test} from "vitest";
import {balance} from "../../../src/checks/tables/balance.js";
import {twoSides} from "../../../src/checks/tables/two-sides.js";
import {accountsOfCells} from "./accounts-of-cells.js";
import {told} from "./findings-of.js";
import {cells, smallOffice} from "./small-office.js";

test("balance closes both sides, in total and by fund", () => {
  expect(told(smallOffice(), balance)).toEqual([]);
  expect(told(smallOffice({"01:closing:amount": "11.00"}), balance)).toEqual([
    "balance:01:expenditure.total:amount unequal contradiction"
  ]);
  expect(told(smallOffice({"04:opening.general:amount": "13.00"}), balance)).toEqual([
    "balance:04:expenditure.total:general:income unequal contradiction"
  ]);
});

test("balance calls one unit of the last digit rounding; twoSides does not", () => {
  const tail = {"01:expenditure.total:amount": "110.01"};
  expect(told(smallOffice(tail), balance)).toEqual(["balance:01:expenditure.total:amount rounding note"]);
  expect(told(smallOffice(tail), twoSides)).toEqual(["two-sides:01:expenditure.total:amount unequal contradiction"]);
});

test("balance asks nothing of one fund's carry-over where the table gives it for all funds only", () => {
  const undivided = Object.fromEntries(Object.entries(cells).filter(([id]) => !id.startsWith("04:opening.")));
  expect(told(accountsOfCells(undivided), balance)).toEqual([]);
});
