import {expect, test} from "vitest";
import {readTable01} from "../../../src/reading/tables/table-01.js";
import {readTable04} from "../../../src/reading/tables/table-04.js";
import {madeSource, textsOf} from "./made-grid.js";

const HEAD_01 = `收入|||支出||
项 目|行次|决算数|项 目|行次|决算数
栏 次||1|栏 次||2`;
const HEAD_04 = `收入|||支出|||||
项 目|行次|决算数|项 目|行次|合 计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款
栏 次||1|栏 次||2|3|4|5`;
const BODY_01 = `一、一般公共预算财政拨款收入|1|70.00|一、一般公共服务支出|5|60.00
二、其他收入|2||二、卫生健康支出|6|12.00
本年收入合计|3|70.00|本年支出合计|7|72.00
年初结转和结余|4|2.00|年末结转和结余|8|0.00
总计|5|72.00|总计|9|72.00`;

test("readTable01(source) reads both sides, income first, classes by code, 行次 apart from amounts", () => {
  const {table, rows, cells, repairs, unread} = readTable01(madeSource("01", `${HEAD_01}\n${BODY_01}`));
  expect(rows.map((r) => r.key)).toEqual([
    "income.general",
    "income.other",
    "income",
    "opening",
    "income.total",
    "201",
    "210",
    "expenditure",
    "closing",
    "expenditure.total"
  ]);
  expect(rows.map((r) => r.order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(rows.find((r) => r.key === "210")).toMatchObject({
    side: "expenditure",
    code: "210",
    level: 1,
    parent: "expenditure",
    ordinal: "6",
    name: "卫生健康支出"
  });
  expect(cells.find((c) => c.id === "01:closing:amount")).toMatchObject({status: "zero", text: "0.00"});
  expect([table.status, repairs, unread]).toEqual(["read", [], []]);
});

test("readTable01(source) reads without 行次 and 栏次, and old or shorter class names", () => {
  const body =
    "一、一般公共预算财政拨款收入|1,470.00|一、一般公共服务|60.00\n||二、医疗卫生与计划生育支出|12.00\n收入总计|72.00|支出总计|72.00";
  const {rows} = readTable01(madeSource("01", `收入||支出|\n项目|决算数|项目|决算数\n${body}`));
  expect(rows.map((r) => r.key)).toEqual(["income.general", "income.total", "201", "210", "expenditure.total"]);
});

test("readTable01(source) keeps the name as key of a class that the glossary lacks", () => {
  const {rows} = readTable01(
    madeSource("01", `${HEAD_01}\n一、其他收入|1||一、星际航行支出|5|60.00\n总计|2||总计|6|60.00`)
  );
  expect(rows.find((r) => r.name === "星际航行支出")).toMatchObject({
    key: "星际航行支出",
    code: "",
    parent: "expenditure"
  });
});

test("readTable01(source) puts a row back that has lost a cell, by 行次", () => {
  const reading = readTable01(
    madeSource("01", `${HEAD_01}\n${BODY_01.replace("二、其他收入|2||", "二、其他收入|2|")}`)
  );
  expect(textsOf(reading, "210")).toEqual({amount: "12.00"});
  expect(textsOf(reading, "income.other")).toEqual({amount: ""});
  expect(reading.repairs).toMatchObject([{kind: "shifted-columns", line: 5, evidence: "sequence"}]);
});

test("readTable01(source) joins a label split over two rows", () => {
  const body = BODY_01.replace("二、其他收入|2||", "使用非财政拨款结余|||||\n（含专用结余）|2|9.00|");
  const reading = readTable01(madeSource("01", `${HEAD_01}\n${body}`));
  expect(reading.rows.some((r) => r.key === "surplus-used")).toBe(true);
});

test("readTable01(source) reports an amount that has no label", () => {
  const reading = readTable01(madeSource("01", `${HEAD_01}\n${BODY_01.replace("年初结转和结余", "")}`));
  expect(reading.unread).toMatchObject([{reason: "unknown-row", text: "2.00"}]);
});

test("readTable01(source) knows a table without its last rows for truncated", () => {
  const reading = readTable01(madeSource("01", `${HEAD_01}\n${BODY_01.split("\n").slice(0, 2).join("\n")}`));
  expect(reading.table.status).toBe("truncated");
  expect(reading.unread).toMatchObject([{reason: "truncated-table", line: 5}]);
});

test("readTable04(source) tells the funds of the year from those carried in, which bear the same names", () => {
  const body = `一、一般公共预算财政拨款|1|70.00|一、一般公共服务支出|9|71.00|70.00|1.00|
二、政府性基金预算财政拨款|2|1.00||10||||
本年收入合计|3|71.00|本年支出合计|11|71.00|70.00|1.00|
年初财政拨款结转和结余|4|3.00|年末财政拨款结转和结余|12|3.00|3.00||
一般公共预算财政拨款|5|3.00||13||||
政府性基金预算财政拨款|6|||14||||
总计|7|74.00|总计|15|74.00|73.00|1.00|`;
  const reading = readTable04(madeSource("04", `${HEAD_04}\n${body}`));
  expect(reading.rows.map((r) => [r.key, r.parent])).toEqual([
    ["income.general", "income"],
    ["income.fund", "income"],
    ["income", ""],
    ["opening", ""],
    ["opening.general", "opening"],
    ["opening.fund", "opening"],
    ["income.total", ""],
    ["201", "expenditure"],
    ["expenditure", ""],
    ["closing", ""],
    ["expenditure.total", ""]
  ]);
  expect(textsOf(reading, "201")).toEqual({total: "71.00", general: "70.00", fund: "1.00", capital: ""});
  expect(textsOf(reading, "income.fund")).toEqual({amount: "1.00"});
});

test("readTable04(source) keeps an empty row that bears the name of a column", () => {
  const body = `一、一般公共预算财政拨款|70.00|一、一般公共服务支出|70.00|70.00||
年初财政拨款结转和结余|||||
政府性基金预算财政拨款|||||
收入总计|70.00|支出总计|70.00|70.00||`;
  const head = `收入||支出||||
项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款`;
  const {rows} = readTable04(madeSource("04", `${head}\n${body}`));
  expect(rows.map((r) => r.key)).toEqual([
    "income.general",
    "opening",
    "opening.fund",
    "income.total",
    "201",
    "expenditure.total"
  ]);
});

test("readTable01(source) loses no row between two headings where the first page holds but one", () => {
  const [first = "", ...rest] = BODY_01.split("\n");
  const {rows, unread} = readTable01(madeSource("01", [HEAD_01, first, HEAD_01, ...rest].join("\n")));
  expect(rows.map((r) => r.key).slice(0, 2)).toEqual(["income.general", "income.other"]);
  expect([rows.length, unread]).toEqual([10, []]);
});
