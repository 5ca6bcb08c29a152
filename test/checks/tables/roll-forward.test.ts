import {expect, test} from "vitest";
import {incomeLessExpenditure} from "../../../src/checks/tables/income-less-expenditure.js";
import {nonFiscalRoll} from "../../../src/checks/tables/non-fiscal-roll.js";
import {accountsOfCells} from "./accounts-of-cells.js";
import {findingOf, told} from "./findings-of.js";
import {cells, smallOffice} from "./small-office.js";

test("nonFiscalRoll rolls table 01 less table 04 forward", () => {
  expect(findingOf(smallOffice(), nonFiscalRoll, "non-fiscal-roll:01:closing:amount")).toMatchObject({
    outcome: "equal",
    printed: "3.00",
    computed: "3.00"
  });
  expect(told(smallOffice({"01:closing:amount": "11.00"}), nonFiscalRoll)).toEqual([
    "non-fiscal-roll:01:closing:amount unequal contradiction"
  ]);
});

test("nonFiscalRoll takes a unit of the last digit for rounding", () => {
  expect(told(smallOffice({"01:closing:amount": "10.01"}), nonFiscalRoll)).toEqual([
    "non-fiscal-roll:01:closing:amount rounding note"
  ]);
});

test("incomeLessExpenditure moves the balance by 02 less 03", () => {
  expect(told(smallOffice(), incomeLessExpenditure)).toEqual([]);
  expect(told(smallOffice({"03:total:total": "99.00"}), incomeLessExpenditure)).toEqual([
    "income-less-expenditure:01:closing:amount unequal contradiction"
  ]);
});

test("non-fiscal-roll asks where a row of table 01 is not printed", () => {
  const unprinted = Object.fromEntries(Object.entries(cells).filter(([id]) => id !== "01:surplus-used:amount"));
  const office = accountsOfCells({...unprinted, "01:closing:amount": "12.00"});
  expect(told(office, nonFiscalRoll)).toEqual(["non-fiscal-roll:01:closing:amount unequal doubt"]);
});
