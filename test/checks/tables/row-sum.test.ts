import {expect, test} from "vitest";
import {rowSum} from "../../../src/checks/tables/row-sum.js";
import {told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

test("rowSum finds the row and the column that slipped", () => {
  expect(told(smallOffice(), rowSum)).toEqual([]);
  expect(told(smallOffice({"03:2010302:project": "26.00"}), rowSum)).toEqual([
    "row-sum:03:2010302:total unequal contradiction"
  ]);
  expect(told(smallOffice({"02:total:other": "7.00"}), rowSum)).toEqual([
    "row-sum:02:total:total unequal contradiction"
  ]);
  expect(told(smallOffice({"04:201:general": "76.00"}), rowSum)).toEqual([
    "row-sum:04:201:total unequal contradiction"
  ]);
});

test("rowSum splits basic expenditure only where the table does", () => {
  const split = {"05:total:staff": "60.00", "05:total:running": "11.00"};
  expect(told(smallOffice(split), rowSum)).toContain("row-sum:05:total:basic unequal contradiction");
});

test("rowSum only asks where the rest may stand in a column that the table does not print", () => {
  const wrong = {"05:total:staff": "60.00"};
  expect(told(smallOffice(wrong), rowSum)).toContain("row-sum:05:total:basic unequal doubt");
  expect(told(smallOffice({"05:total:staff": "80.00"}), rowSum)).toContain(
    "row-sum:05:total:basic unequal contradiction"
  );
});

test("rowSum rolls the balance of a fund forward", () => {
  const fund = {
    "07:total:opening": "5.00",
    "07:total:income": "2.00",
    "07:total:total": "4.00",
    "07:total:project": "4.00"
  };
  expect(told(smallOffice({...fund, "07:total:closing": "3.00"}), rowSum)).toEqual([]);
  expect(told(smallOffice({...fund, "07:total:closing": "2.00"}), rowSum)).toEqual([
    "row-sum:07:total:closing unequal contradiction"
  ]);
});
