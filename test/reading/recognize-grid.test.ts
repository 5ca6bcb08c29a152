import {expect, test} from "vitest";
import {recognizeGrid} from "../../src/reading/recognize-grid.js";
import {madeTables} from "./made-document.js";
import {madeGrid} from "./tables/made-grid.js";

test.each(["01", "02", "03", "04", "06", "09"])("recognizeGrid(grid) knows table %s by its headings", (id) => {
  expect(recognizeGrid(gridOf(id))).toBe(id);
});

test.each(["05", "07", "08"])("recognizeGrid(grid) does not guess at table %s, whose headings others share", (id) => {
  expect(recognizeGrid(gridOf(id))).toBeNull();
});

test("recognizeGrid(grid) knows table 05 where it splits basic expenditure", () => {
  expect(recognizeGrid(madeGrid("科目代码|科目名称|合计|基本支出|||项目支出\n|||小计|人员经费|公用经费|"))).toBe("05");
});

function gridOf(id: string) {
  return madeGrid((madeTables[id] ?? "").replaceAll("\t", "|"));
}
