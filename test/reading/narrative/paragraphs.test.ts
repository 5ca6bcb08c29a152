import {expect, test} from "vitest";
import {toParagraphs} from "../../../src/reading/narrative/paragraphs.js";

function textsOf(...lines: readonly string[]): string[] {
  return toParagraphs(lines.map((text, i) => ({number: i + 1, text}))).map(({text}) => text);
}

test("toParagraphs(lines) keeps the cells and the rows of a table within the prose apart", () => {
  expect(textsOf("公务接待费\t10.00\t20.00", "公务用车费\t5", "7.00\t8.00")).toEqual([
    "公务接待费；10.00；20.00",
    "公务用车费；5",
    "7.00；8.00"
  ]);
  expect(textsOf("一、\t部门收支情况")).toEqual(["一、部门收支情况"]);
});

test("toParagraphs(lines) makes no number of a page's and the digits below it", () => {
  expect(textsOf("人员经费支出共计", "12", "345.60万元。")).toEqual(["人员经费支出共计345.60万元。"]);
  expect(textsOf("人员经费12.", "5万元。")).toEqual(["人员经费12.5万元。"]);
});

test("toParagraphs(lines) goes on after a line that ends in 主要包括：", () => {
  expect(textsOf("公用经费5万元，主要包括：", "印刷费、水费。")).toEqual(["公用经费5万元，主要包括：印刷费、水费。"]);
  expect(textsOf("基本支出9万元，其中：", "人员经费4万元。")).toEqual(["基本支出9万元，其中：", "人员经费4万元。"]);
});
