import {expect, test} from "vitest";
import {toBars, toCsv} from "../../src/explore/index.js";
import {ask} from "./explore-jilin.js";

const table = {
  columns: [
    {name: "name", title: "科目"},
    {name: "amount", title: "支出", unit: "万元"},
    {name: "of-other", title: "其他"}
  ],
  rows: [
    {key: "a", values: ['甲,"乙"', quantity("1.50", "万元"), quantity("90", "%")]},
    {key: "b", values: ["丙", null, quantity("3", "辆")]}
  ]
};

test("toCsv(table) begins with a mark for spreadsheets, quotes what must be, and leaves blanks blank", () => {
  const lines = toCsv(table, {unit: "", lang: "zh"}).split("\r\n");
  expect(lines).toEqual(["\ufeff科目,支出 (万元),其他", '"甲,""乙""",1.50,90%', "丙,,3 辆", ""]);
});

test("toCsv(table, {unit}) has amounts of money in the unit shown, without separators", () => {
  const lines = toCsv(table, {unit: "元", lang: "en"}).split("\r\n");
  expect(lines.slice(0, 2)).toEqual(["\ufeff科目,支出 (yuan),其他", '"甲,""乙""",15000,90%']);
});

test("toBars(table) draws amounts of one unit, and says why not others", () => {
  expect(toBars(ask("frame=projects&measure=executed").table)).toHaveLength(16);
  expect(toBars(ask("frame=claims").table)).toBe("units");
  expect(toBars(ask("frame=findings").table)).toBe("nothing");
  expect(toBars({...table, rows: [{key: "a", values: ["甲", quantity("-1", "万元"), null]}]})).toBe("negative");
});

function quantity(text: string, unit: string) {
  return {text, value: Number(text), unit, origin: [{id: "x", text, unit, label: "x"}]};
}
