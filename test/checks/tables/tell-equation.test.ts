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
  expect(zh.title).toBe("支出总计：写 110.00，算得 111.00");
  expect(zh.says).toBe("表01 列明，支出总计 110.00万元。");
  expect(zh.computed).toBe("本年支出合计 100.00 + 年末结转和结余 11.00 = 111.00，相差 1.00万元。");
  expect(zh.question).not.toBe("");
  expect(en.says).toBe("Table 01 puts total expenditure including funds carried over at 110.00万元 (10,000 yuan).");
  expect(en.computed).toBe(
    "100.00 (expenditure of the year) + 11.00 (carried over to the next year) = 111.00, a difference of 1.00万元."
  );
});
