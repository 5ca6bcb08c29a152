import {expect, test} from "vitest";
import {isTextRow} from "../../../src/reading/blocks/is-text-row.js";

test("isTextRow(text, isWhole, isAbove) takes titles and units above the rows for text", () => {
  const texts = ["收入支出决算总表", "一、收入支出决算总表", "公开 01 表", "单位：万元", "续表"];
  expect(texts.filter((text) => !isTextRow(text, false, true))).toEqual([]);
});

test("isTextRow(text, isWhole, isAbove) leaves a label without amounts a row, the first of a next page too", () => {
  const labels = ["十二、农林水支出", "结余分配", "使用非财政拨款结余（含专用结余）", "年初结转和结余"];
  expect(labels.filter((label) => isTextRow(label, false, true) || isTextRow(label, false, false))).toEqual([]);
});
