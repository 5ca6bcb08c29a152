import {expect, test} from "vitest";
import {parseCell, toCell} from "../../../src/reading/tables/printed-cell.js";

test("parseCell(text) keeps number, nought, blank, dash and text apart", () => {
  expect(["1,234.50", "0.00", "0", " ", "—", "-", "-3.20", "略"].map((t) => parseCell(t).status)).toEqual([
    "number",
    "zero",
    "zero",
    "blank",
    "dash",
    "dash",
    "number",
    "text"
  ]);
});

test("parseCell(text) takes markup and spaces away and keeps the digits as printed", () => {
  expect(parseCell("<p> 7841. 60</p>")).toMatchObject({text: "7841.60", amount: {text: "7841.60", decimals: 2}});
});

test("parseCell(text) makes no number of two that a lost tab or a line break left in one cell", () => {
  for (const text of ["12 7697.03", "5<br>6", "<p>1</p><p>234.50</p>"]) {
    expect(parseCell(text), text).toMatchObject({status: "text", amount: null});
  }
});

test("toCell(at, text) gives a unit to numbers only", () => {
  const at = {table: "03", row: "201", column: "total", unit: "万元", line: 9, field: 2};
  expect([toCell(at, "1.00"), toCell(at, "")].map(({id, unit}) => [id, unit])).toEqual([
    ["03:201:total", "万元"],
    ["03:201:total", ""]
  ]);
});
