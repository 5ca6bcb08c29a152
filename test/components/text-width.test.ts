import {expect, test} from "vitest";
import {toWidth} from "../../src/components/text-width.js";

test("toWidth(text) counts a Chinese character as one em and a digit as about half", () => {
  expect(toWidth("结转")).toBe(2);
  expect(toWidth("“三公”")).toBe(4);
  expect(toWidth("7841.66")).toBeLessThan(4.5);
  expect(toWidth("")).toBe(0);
});
