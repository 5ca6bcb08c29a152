import {expect, test} from "vitest";
import {parseRowLabel} from "../../../src/reading/tables/row-label.js";

test("parseRowLabel(cells, above) reads a code in one column, in three, glued, or continued", () => {
  expect(parseRowLabel(["2010601", "某项"])).toEqual({kind: "code", code: "2010601", name: "某项"});
  expect(parseRowLabel(["201", "06", "01", "某项"])).toMatchObject({code: "2010601"});
  expect(parseRowLabel(["201", "20106", "2010601", "某项"])).toMatchObject({code: "2010601"});
  expect(parseRowLabel(["", "", "02", "另一项"], "2010601")).toMatchObject({code: "2010602"});
  expect(parseRowLabel(["", "07", "", "另一款"], "2010601")).toMatchObject({code: "20107"});
  expect(parseRowLabel(["310资本性支出", ""])).toMatchObject({code: "310", name: "资本性支出"});
});

test("parseRowLabel(cells) knows the total in any column, beside the headings of codes too", () => {
  expect(parseRowLabel(["", "合 计"])).toEqual({kind: "total"});
  expect(parseRowLabel(["类", "款", "项", "合计"])).toEqual({kind: "total"});
});

test("parseRowLabel(cells) is null where an amount stands among the labels", () => {
  expect(parseRowLabel(["合计", "7,841.66"])).toBeNull();
  expect(parseRowLabel(["2010", "某项"])).toBeNull();
});

test("parseRowLabel(cells) parts a bare name from nothing", () => {
  expect(parseRowLabel(["", "保险缴费支出"])).toEqual({kind: "name", name: "保险缴费支出"});
  expect(parseRowLabel(["", ""])).toEqual({kind: "none"});
});
