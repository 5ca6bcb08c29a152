import {strFromU8, strToU8} from "fflate";
import {expect, test, vi} from "vitest";
import {boundedPart} from "../../../src/reading/workbook/bounded-part.js";

const row = (n: number, cells: string) => `<row r="${n}">${cells}</row>`;

test("boundedPart(bytes) leaves a small part as it is", () => {
  const bytes = strToU8(row(1, '<c r="A1" s="1"/>'));
  expect(boundedPart(bytes)).toBe(bytes);
});

test("boundedPart(bytes) takes a million formatted cells and rows out of a sheet, and no other byte", () => {
  const blank = Array.from({length: 40_000}, (_, i) =>
    row(i + 2, `<c r="A${i + 2}" s="1"/><x:c r="B${i + 2}" s="2" />`)
  ).join("");
  const filled = row(1, '<c r="A1" t="inlineStr"><is><t>收入决算表</t></is></c><c r="B1" s="1"><v>1</v></c>');
  const part = boundedPart(strToU8(`<sheetData>${filled}${blank}<row r="9" ht="9"/></sheetData>`));
  expect(part === "too-many" ? part : strFromU8(part)).toBe(`<sheetData>${filled}</sheetData>`);
});

const blanks = Array.from({length: 40_000}, (_, i) =>
  row(i + 2, `<c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="2"/>`)
).join("");

test("boundedPart(bytes) keeps the bytes of Chinese, as browsers' decoders do not", () => {
  const decoder = vi.fn(() => {
    throw new Error("unexpected decoder");
  });
  vi.stubGlobal("TextDecoder", decoder);
  const every = Uint8Array.from({length: 128}, (_, i) => 128 + i);
  const filled = [strToU8('<row r="1"><c r="A1"><v>一般公共服务支出“”—…'), every, strToU8("</v></c></row>")];
  const bytes = Uint8Array.from([...filled, strToU8(blanks)].flatMap((part) => [...part]));
  const part = boundedPart(bytes);
  vi.unstubAllGlobals();
  expect(part).toEqual(Uint8Array.from(filled.flatMap((piece) => [...piece])));
});

test("boundedPart(bytes) takes nothing out before a cell or row that does not say its place", () => {
  for (const unplaced of [
    '<row r="1"><c s="1"/><c><v>1</v></c></row>',
    '<row><c r="A1"><v>1</v></c></row>',
    "<row/>"
  ]) {
    const bytes = strToU8(unplaced + blanks);
    expect(boundedPart(bytes)).toBe(bytes);
  }
});

test("boundedPart(bytes) refuses more tags, columns and formulas of several cells than sheets have", () => {
  expect(boundedPart(strToU8("<v>1</v>".repeat(1_000_000)))).toBe("too-many");
  expect(boundedPart(strToU8('<col min="1" max="99999999"/>'))).toBe("too-many");
  expect(boundedPart(strToU8('<f t="array" ref="A1:B2">1</f>'.repeat(6_000)))).toBe("too-many");
});
