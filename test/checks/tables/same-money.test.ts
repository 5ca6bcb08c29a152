import {expect, test} from "vitest";
import {sameMoney} from "../../../src/checks/tables/same-money.js";
import {findingOf, findingsOf, told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

test("sameMoney vouches where both classifications agree", () => {
  expect(findingOf(smallOffice(), sameMoney, "same-money:06:30113:amount").outcome).toBe("equal");
});

test("sameMoney notes a difference of scope, never more", () => {
  expect(told(smallOffice({"06:30113:amount": "18.00"}), sameMoney)).toEqual(["same-money:06:30113:amount scope note"]);
});

test("sameMoney compares nothing with a blank", () => {
  expect(findingsOf(smallOffice({"06:30113:amount": ""}), sameMoney)).toEqual([]);
});
