import {expect, test} from "vitest";
import {cellsInWords, realign} from "../../../src/reading/tables/realign.js";

const isOrdered = (cells: readonly string[]) => (cells[0] === "a" && cells[2] === "b" ? cells.join("\t") : null);

test("realign(row, width, read) puts in the blank that is missing", () => {
  expect(realign({line: 7, cells: ["a", "b"]}, 3, isOrdered)).toEqual({line: 7, cells: ["a", "", "b"]});
});

test("realign(row, width, read) takes out the blank that is too many", () => {
  expect(realign({line: 7, cells: ["", "a", "", "b"]}, 3, isOrdered)?.cells).toEqual(["a", "", "b"]);
});

test("realign(row, width, read) drops no printed text, and does not choose between two readings", () => {
  expect(realign({line: 7, cells: ["x", "a", "", "b"]}, 3, isOrdered)).toBeNull();
  expect(realign({line: 7, cells: ["a"]}, 3, (cells) => (cells.includes("a") ? cells.join("\t") : null))).toBeNull();
});

test("cellsInWords(row) marks blanks", () => {
  expect(cellsInWords({line: 1, cells: ["201", "", "1.00"]})).toBe("201 · 1.00");
});
