import {expect, test} from "vitest";
import {denials} from "../../src/reading/denial.js";

const said = (text: string) => denials(text).map(({text}) => text);

test("denials(text) finds that there was nothing", () => {
  expect(said("本单位2024年度无“三公”经费财政拨款支出。")).toEqual(["无“三公”经费财政拨款支出"]);
  expect(said("本年度没有政府性基金预算财政拨款收入，也没有使用其安排的支出。")).toEqual([
    "没有政府性基金预算财政拨款收入",
    "没有使用其安排的支出"
  ]);
  expect(said("本年度无此项支出。")).toEqual(["无此项支出"]);
});

test("denials(text) takes no name for a word", () => {
  expect(said("2023年度无锡市交通运输局政府性基金预算财政拨款支出100.00万元")).toEqual([]);
  expect(said("某省无线电管理局政府采购支出总额10.00万元")).toEqual([]);
  expect(said("本表反映无锡市交通局政府性基金预算财政拨款收支情况。")).toEqual([]);
});

test("denials(text) takes no condition and no amount for a denial", () => {
  expect(said("注：如本单位无政府性基金预算财政拨款收支，则本表为空表。")).toEqual([]);
  expect(said("如没有发生公务接待支出，应说明原因。")).toEqual([]);
  expect(said("无国有资本经营预算财政拨款收入支出的，仍保留该表格式。")).toEqual([]);
  expect(said("没有结转的政府性基金支出100.00万元")).toEqual([]);
});
