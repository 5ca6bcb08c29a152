import {expect, test} from "vitest";
import {inOrder} from "../../src/command/in-order.js";

test("inOrder(pass) passes each result on as soon as all before it have come", () => {
  const passed: string[] = [];
  const take = inOrder<string>((result, index) => passed.push(`${index} ${result}`));
  take(1, "b");
  take(3, "d");
  expect(passed).toEqual([]);
  take(0, "a");
  expect(passed).toEqual(["0 a", "1 b"]);
  take(2, "c");
  expect(passed).toEqual(["0 a", "1 b", "2 c", "3 d"]);
});
