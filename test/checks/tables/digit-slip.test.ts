import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {digitSlip} from "../../../src/checks/tables/digit-slip.js";
import {findingOf, findingsOf} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

const ID = "digit-slip:03:2010302:project";
const slip = (text: string) => findingOf(smallOffice({"03:2010302:project": text}), digitSlip, ID);

test("digitSlip names the one digit, order, place or length that closes every equation", () => {
  expect(slip("26.00")).toMatchObject({cause: "digit", computed: "25.00", difference: "1.00", level: "note"});
  expect(slip("52.00").cause).toBe("swap");
  expect(slip("2.50").cause).toBe("point");
  expect(slip("2.00").cause).toBe("dropped");
});

test("digitSlip is silent where nothing fails, or where the two share too little", () => {
  expect(findingsOf(smallOffice(), digitSlip)).toEqual([]);
  expect(findingsOf(smallOffice({"03:2010302:project": "37.41"}), digitSlip)).toEqual([]);
});

test("digitSlip.tell offers the other figure as a question", () => {
  const office = smallOffice({"03:2010302:project": "26.00"});
  const {zh} = digitSlip.tell(findingOf(office, digitSlip, ID), viewOf(office));
  expect(zh.question).toBe("表03 一般行政管理事务的项目支出是否应为 25.00？");
});
