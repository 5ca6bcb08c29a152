import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {balance} from "../../../src/checks/tables/balance.js";
import {tellEquation} from "../../../src/checks/tables/tell-equation.js";
import {findingOf} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

test("tellEquation(finding) says what is printed, what was computed and what to ask, in both languages", () => {
  const office = smallOffice({"01:closing:amount": "11.00"});
  const finding = findingOf(office, balance, "balance:01:expenditure.total:amount");
  const {zh, en} = tellEquation(finding, viewOf(office));
  expect(zh.says).toBe("表01 支出总计印为 110.00（万元）。");
  expect(zh.computed).toBe("表01 本年支出合计 100.00 + 表01 年末结转和结余 11.00 = 111.00，印出的数与之相差 -1.00。");
  expect(zh.question).not.toBe("");
  expect(en.computed).toBe(
    "Table 01, Expenditure of the year 100.00 + table 01, Carried over to the next year 11.00 = 111.00; the printed figure differs from it by -1.00."
  );
});
