import {expect, test} from "vitest";
import {formatPlace} from "../../src/command/format-place.js";

test("formatPlace(place, format, lang) says the page or the sheet, and the line of what has neither", () => {
  expect(formatPlace({page: 5, line: 120}, "pdf", "zh")).toBe("第 5 页");
  expect(formatPlace({page: 5, line: 120}, "pdf", "en")).toBe("page 5");
  expect(formatPlace({page: 2, line: 120}, "workbook", "zh")).toBe("第 2 张工作表");
  expect(formatPlace({page: 2, line: 120}, "workbook", "en")).toBe("sheet 2");
  expect(formatPlace({line: 120}, "text", "zh")).toBe("第 120 行");
  expect(formatPlace({line: 120}, "web", "en")).toBe("line 120");
  expect(formatPlace({}, "text", "zh")).toBe("");
});
