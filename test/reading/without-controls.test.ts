import {expect, test} from "vitest";
import {withoutControls} from "../../src/reading/without-controls.js";

test("withoutControls(line) takes out what prints nothing, and keeps the tabs that part cells", () => {
  const line = {number: 3, page: 2, text: "行政\u001b[2J运行\t1\u200b,234\u00ad.00\t"};
  expect(withoutControls(line)).toEqual({number: 3, page: 2, text: "行政 [2J运行\t1,234.00\t"});
});

test("withoutControls(line) gives a clean line back as it is", () => {
  const line = {number: 1, text: "合计\t1.00"};
  expect(withoutControls(line)).toBe(line);
});
