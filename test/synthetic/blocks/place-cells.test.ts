import {expect, test} from "vitest";
import {cell} from "./cell.js";
import {placeCells, widthOf} from "./place-cells.js";

const rows = [
  [cell("a", {rows: 2}), cell("b", {columns: 2}), cell("c", {rows: 2})],
  [cell("d"), cell("e")],
  [cell("f", {columns: 4})]
];

test("placeCells(rows) gives every cell its column, and goes round those that reach down from above", () => {
  const placed = placeCells(rows).map((row) =>
    row.map(({cell, at, below}) => `${at}${cell.text}${below ? "↓" : ""}`).join(" ")
  );
  expect(placed).toEqual(["0a 1b 3c", "0a↓ 1d 2e 3c↓", "0f"]);
});

test("widthOf(rows) counts the columns, covered ones included", () => {
  expect(widthOf(rows)).toBe(4);
  expect(widthOf([])).toBe(0);
});
