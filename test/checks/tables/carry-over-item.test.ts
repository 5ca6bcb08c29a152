import {expect, test} from "vitest";
import {viewOf} from "../../../src/accounts/index.js";
import {carryOverItem} from "../../../src/checks/tables/carry-over-item.js";
import {findingOf, told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

test("carryOverItem explains items above their income where all together use the carry-over", () => {
  expect(told(smallOffice(), carryOverItem)).toEqual([
    "carry-over-item:05:2010301:total explained note",
    "carry-over-item:05:2010302:total explained note",
    "carry-over-item:05:2210201:total explained note"
  ]);
  expect(findingOf(smallOffice(), carryOverItem, "carry-over-item:05:2010302:total")).toMatchObject({
    printed: "23.00",
    computed: "20.00",
    difference: "3.00",
    cause: "carry-over",
    detail: {opening: "12.00", closing: "7.00", used: "5.00"}
  });
});

test("carryOverItem contradicts totals that do not close, and only doubts their items", () => {
  const levels = told(smallOffice({"04:closing:total": "9.00"}), carryOverItem).map((t) =>
    t.split(" ").slice(1).join(" ")
  );
  expect(levels).toEqual(["unequal contradiction", "unequal doubt", "unequal doubt", "unequal doubt"]);
});

test("carryOverItem doubts an item that draws more than was carried in", () => {
  const moved = {"02:2010301:fiscal": "30.00", "02:2010302:fiscal": "41.00"};
  expect(told(smallOffice(moved), carryOverItem)).toEqual(
    expect.arrayContaining([
      "carry-over-item:05:2010301:total unequal doubt",
      "carry-over-item:05:2010302:total unequal doubt"
    ])
  );
});

test("carryOverItem.tell says whose carry-over it was, without blame", () => {
  const office = smallOffice();
  const finding = findingOf(office, carryOverItem, "carry-over-item:05:2210201:total");
  const {zh, en} = carryOverItem.tell(finding, viewOf(office));
  expect(zh.computed).toBe("20.00 − 19.00 = 1.00。");
  expect(zh.explanation).toContain("12.00 − 7.00 = 5.00");
  expect([zh.question, en.question]).toEqual(["", ""]);
});
