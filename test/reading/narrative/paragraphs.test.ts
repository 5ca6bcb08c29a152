import {expect, test} from "vitest";
import {toParagraphs} from "../../../src/reading/narrative/paragraphs.js";

function textsOf(...lines: readonly string[]): string[] {
  return toParagraphs(lines.map((text, i) => ({number: i + 1, text}))).map(({text}) => text);
}

test("toParagraphs(lines) goes on after a line that ends in 主要包括：", () => {
  expect(textsOf("公用经费5万元，主要包括：", "印刷费、水费。")).toEqual(["公用经费5万元，主要包括：印刷费、水费。"]);
  expect(textsOf("基本支出9万元，其中：", "人员经费4万元。")).toEqual(["基本支出9万元，其中：", "人员经费4万元。"]);
});
