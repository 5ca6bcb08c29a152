import {expect, test} from "vitest";
import {readNotes} from "../../src/reading/read-notes.js";
import type {Source} from "../../src/reading/to-sources.js";

function read(id: string, ...texts: readonly string[]) {
  const lines = texts.map((text, i) => ({number: i + 1, text}));
  const source: Source = {id, title: "", unit: "万元", line: 1, grid: [], last: false, cut: false, lines};
  return readNotes(source).map(({section, kind, subject, text, line}) => [section, kind, subject, text, line]);
}

test("readNotes(source) finds that there was none of a table's money, over a line end and in a row of one cell", () => {
  expect(read("07", "项目\t本年支出", "注：某局无政府性基金预算", "财政拨款支出，故本表无数据。")).toEqual([
    ["t07", "none", "fund", "无政府性基金预算财政拨款支出", 2]
  ]);
  expect(read("09", "说明：本年度没有财政拨款“三公”经费支出。\t\t")).toEqual([
    ["t09", "none", "sangong", "没有财政拨款“三公”经费支出", 1]
  ]);
});

test("readNotes(source) takes an instruction of the template for no statement of its user", () => {
  expect(read("08", "无国有资本经营预算支出的，仍保留该表格式，并在本表下方作下述说明：")).toEqual([
    ["t08", "residue", "table.08", "仍保留该表格式", 1]
  ]);
});

test("readNotes(source) leaves other notes alone", () => {
  expect(read("03", "注：本表反映部门本年度各项支出情况。", "没有政府性基金支出。")).toEqual([]);
});

test("readNotes(source) reads nothing in a title, in whoever's name it is", () => {
  expect(read("07", "无锡市交通运输局2023年度政府性基金预算财政拨款收入支出决算表")).toEqual([]);
});
