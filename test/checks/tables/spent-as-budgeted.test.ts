import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {spentAsBudgeted} from "../../../src/checks/tables/spent-as-budgeted.js";
import {accountsOfCells} from "./accounts-of-cells.js";

function check(cells: Readonly<Record<string, string>>) {
  return [...spentAsBudgeted.check(viewOf(accountsOfCells(cells)))];
}

const EXACT = {
  "09:abroad:budget": "",
  "09:abroad:outturn": "",
  "09:vehicles.running:budget": "4.56",
  "09:vehicles.running:outturn": "4.56",
  "09:reception:budget": "1.23",
  "09:reception:outturn": "1.23"
};

test("spentAsBudgeted.check(view) notes budgets that are what was spent, to the last digit", () => {
  expect(check(EXACT)).toMatchObject([{level: "note", detail: {items: "2"}}]);
});

test("spentAsBudgeted.check(view) says nothing of one item, of round budgets, or where any differs", () => {
  expect(check({...EXACT, "09:reception:outturn": "1.22"})).toEqual([]);
  expect(check({...EXACT, "09:reception:budget": "2.00", "09:reception:outturn": "2.00"})).toEqual([]);
  expect(check({"09:reception:budget": "1.23", "09:reception:outturn": "1.23"})).toEqual([]);
});
