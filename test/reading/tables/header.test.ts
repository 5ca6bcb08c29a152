import {expect, test} from "vitest";
import {columnsOf} from "../../../src/reading/tables/columns-of.js";
import {columnOf, headerPaths} from "../../../src/reading/tables/header.js";
import {madeGrid} from "./made-grid.js";

test("headerPaths(rows, width) stands a spanning heading above each of its columns", () => {
  expect(headerPaths(madeGrid("本年支出|||年末\n小计|基本支出||\n|小计|人员 经费|"), 4)).toEqual([
    ["本年支出", "小计"],
    ["本年支出", "基本支出", "小计"],
    ["本年支出", "基本支出", "人员经费"],
    ["年末"]
  ]);
});

test("headerPaths(rows, width) lets no heading reach under its neighbour's", () => {
  expect(headerPaths(madeGrid("甲||乙|\n子|丑||\n一|二|一|二"), 4)).toEqual([
    ["甲", "子", "一"],
    ["甲", "丑", "二"],
    ["乙", "一"],
    ["乙", "二"]
  ]);
});

test("columnOf(path, columns) names a sum by the heading above it", () => {
  const columns = columnsOf("05");
  expect(columnOf(["本年支出", "小计"], columns)).toBe("total");
  expect(columnOf(["本年支出", "基本支出", "小计"], columns)).toBe("basic");
  expect(columnOf(["本年支出", "基本支出", "人员经费"], columns)).toBe("staff");
});

test("columnOf(path, columns) joins a heading split over rows, and is null for an unknown one", () => {
  expect(columnOf(["附属单位", "上缴收入"], columnsOf("02"))).toBe("affiliated");
  expect(columnOf(["教育收费"], columnsOf("02"))).toBeNull();
});
