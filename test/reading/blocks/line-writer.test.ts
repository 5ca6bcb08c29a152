import {expect, test} from "vitest";
import {type Block, type BlockTable, LineWriter} from "../../../src/reading/blocks/index.js";

function table(...rows: readonly (readonly (Block | readonly Block[])[])[]): BlockTable {
  const blocksOf = (cell: Block | readonly Block[]) => (typeof cell === "string" || "rows" in cell ? [cell] : cell);
  return {rows: rows.map((row) => row.map((cell, at) => ({at, columns: 1, rows: 1, blocks: blocksOf(cell)})))};
}

function linesOf(...blocks: readonly Block[]): readonly string[] {
  const writer = new LineWriter();
  writer.write(blocks);
  return writer.lines.map(({text}) => text);
}

test("LineWriter.write(blocks) counts lines from 1 and keeps blank ones", () => {
  const writer = new LineWriter();
  writer.write(["甲", ""]);
  writer.write(["乙\t丙"], 3);
  expect(writer.lines).toEqual([
    {number: 1, text: "甲"},
    {number: 2, text: ""},
    {number: 3, text: "乙 丙", page: 3}
  ]);
});

test("LineWriter.write(blocks) keeps blank rows of a table, and rows that print one label", () => {
  expect(linesOf(table(["预算数", "决算数"], ["", ""]))).toEqual(["预算数\t决算数", "\t"]);
  expect(linesOf(table(["三、国防支出", ""], ["四、教育支出", "1.00"]))).toEqual([
    "三、国防支出\t",
    "四、教育支出\t1.00"
  ]);
});

test("LineWriter.write(blocks) reads a small table within a cell as the cell's text", () => {
  const outer = table(["指标", table(["甲", "1"])], ["说明", "这一行的文字比里面的表多得多"], ["合计", "2"]);
  expect(linesOf(outer)).toEqual(["指标\t甲1", "说明\t这一行的文字比里面的表多得多", "合计\t2"]);
});

test("LineWriter.write(blocks) keeps a form whose goal is long a table", () => {
  const goal = Array.from({length: 5}, (_, i) => `目标${i}：${"做好有关工作".repeat(60)}。`);
  expect(linesOf(table(["年度总体目标", goal], ["总分", "99"]))).toHaveLength(2);
});

test("LineWriter.write(blocks) stops at more fields than accounts have, and says so", () => {
  const writer = new LineWriter();
  const wide = Array.from({length: 1000}, () => "x");
  writer.write([table(...Array.from({length: 1100}, () => wide))]);
  expect([writer.isFull, writer.lines.length]).toEqual([true, 1000]);
});
