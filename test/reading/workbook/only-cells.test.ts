import {CFB, read, utils, write} from "@e965/xlsx";
import {expect, test} from "vitest";
import {onlyCells} from "../../../src/reading/workbook/only-cells.js";

const record = (type: number, ...body: readonly number[]) => [
  type & 255,
  type >> 8,
  body.length & 255,
  body.length >> 8,
  ...body
];

test("onlyCells(stream) makes records void that print no cells, and moves nothing", () => {
  const stream = Uint8Array.from([
    ...record(0x0809, 0, 6, 5, 0),
    ...record(0x0018, 1, 2, 3),
    ...record(0x003c, 4),
    ...record(0x000a)
  ]);
  const cells = onlyCells(stream);
  expect(cells).toHaveLength(stream.length);
  expect([...cells]).toEqual([
    ...record(0x0809, 0, 6, 5, 0),
    ...record(0x001d, 1, 2, 3),
    ...record(0x001d, 4),
    ...record(0x000a)
  ]);
});

test("onlyCells(stream) takes out the code of formulas, whose values stay", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["a", {t: "n", v: 7.5, f: "SUM(1,2)"}]]), "表");
  const file = CFB.read(new Uint8Array(write(book, {type: "array", bookType: "biff8"})), {type: "array"});
  const cells = onlyCells(Uint8Array.from(CFB.find(file, "/Workbook").content));
  CFB.utils.cfb_add(file, "/Workbook", cells);
  const sheet = read(Uint8Array.from(CFB.write(file, {type: "array"})), {type: "array"}).Sheets.表;
  expect(sheet?.B1).toMatchObject({t: "n", v: 7.5});
});

test("onlyCells(stream) makes formulas void that are too short, and knows two versions alone", () => {
  const stream = Uint8Array.from([...record(0x0809, 7, 0), ...record(0x0006, 1, 2, 3)]);
  expect([...onlyCells(stream)]).toEqual([...record(0x0809, 0, 6), ...record(0x001d, 1, 2, 3)]);
  expect([...onlyCells(Uint8Array.from([9]))]).toEqual([9]);
});
