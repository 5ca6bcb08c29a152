import {expect, test} from "vitest";
import {declaredBy, neededBy} from "../../src/notebook/frame/needed-by.js";

const cell = (text: string) => ({text, source: () => text});

test("neededBy(cell, waiting) gives what it uses, and what that uses, whatever the order", () => {
  const cells = ["c + 1", "const a = 1", "const c = b", "const b = a", "const d = 1"].map(cell);
  const [first] = cells;
  if (!first) throw new Error("missing cell");
  expect(neededBy(first, cells).map(({text}) => text)).toEqual(["const c = b", "const b = a", "const a = 1"]);
  expect(neededBy(first, [])).toEqual([]);
});

test("neededBy(cell, waiting) ends where cells use each other, or cannot be read", () => {
  const cells = ["const a = b", "const b = a", "const ="].map(cell);
  const [first] = cells;
  if (!first) throw new Error("missing cell");
  expect(neededBy(first, cells).map(({text}) => text)).toEqual(["const b = a"]);
  expect(neededBy(cell("const ="), cells)).toEqual([]);
  expect(declaredBy(cell("const ="))).toEqual([]);
});
