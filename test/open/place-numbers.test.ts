import {expect, test} from "vitest";
import type {NarrativeNumber} from "../../src/accounts/index.js";
import {placeNumbers} from "../../src/open/beside/place-numbers.js";

test("placeNumbers(line, numbers) finds equal numbers one after another", () => {
  const line = "预算为 5.00 万元，决算为 5.00 万元";
  const placed = placeNumbers(line, [number("5.00万元", "a"), number("5.00万元", "b")]);
  expect(placed.map(({start, end, id}) => [line.slice(start, end), id])).toEqual([
    ["5.00 万元", "a"],
    ["5.00 万元", "b"]
  ]);
  expect(placed[0]?.start).toBeLessThan(placed[1]?.start ?? 0);
});

test("placeNumbers(line, numbers) takes the digits where the unit is on the next line", () => {
  expect(placeNumbers("支出 1,234.50", [number("1,234.50万元", "a")])).toEqual([
    {start: 3, end: 11, id: "a", unread: false}
  ]);
});

test("placeNumbers(line, numbers) leaves out what the line does not print, and goes on", () => {
  expect(placeNumbers("共 3 辆", [number("9个", "a"), number("3辆", "b")]).map(({id}) => id)).toEqual(["b"]);
});

test("placeNumbers(line, numbers) tells what nobody understood from what asserts nothing", () => {
  const placed = placeNumbers("第 15 和 16", [
    {...number("15", ""), reason: "name"},
    {...number("16", ""), reason: "unrecognised"}
  ]);
  expect(placed.map(({unread}) => unread)).toEqual([false, true]);
});

function number(text: string, claim: string): NarrativeNumber {
  return {order: 0, section: "1", sentence: 1, line: 1, text, claim, reason: ""};
}
