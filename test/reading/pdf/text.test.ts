import {expect, test} from "vitest";
import {toPlainCharacters} from "../../../src/reading/pdf/plain-character.js";
import {linesOf, textsOf} from "./lines-of.js";
import {text} from "./made-pdf.js";

test("printPdf(bytes) joins what stands on one line, from left to right, however it was drawn", async () => {
  const draws = [
    text(110, 200, "一般公共预算"),
    text(50, 200, "第一部分"),
    text(50, 180, "2024"),
    text(70, 180, "年度")
  ];
  expect(await textsOf({draws})).toEqual(["第一部分 一般公共预算", "2024年度"]);
});

test("printPdf(bytes) closes up letters that are spaced, and keeps numbers apart", async () => {
  const spaced = [..."部门决算"].map((c, i) => text(50 + i * 16, 200, c));
  expect(await textsOf({draws: spaced})).toEqual(["部门决算"]);
  const numbers = [text(50, 200, "12"), text(64, 200, "7,697.03")];
  expect(await textsOf({draws: numbers})).toEqual(["12 7,697.03"]);
});

test("printPdf(bytes) parts paragraphs that stand further apart by a blank line", async () => {
  const draws = [200, 185, 170, 130, 115].map((y, i) => text(50, y, `第${i}行`));
  expect((await linesOf({draws})).map((l) => l.text)).toEqual(["第0行", "第1行", "第2行", "", "第3行", "第4行", ""]);
});

test("printPdf(bytes) gives a page number a line of its own between blank lines", async () => {
  const draws = [200, 185, 170].map((y, i) => text(50, y, `第${i}行`));
  const lines = (await linesOf({draws: [...draws, text(190, 20, "- 5 -")]})).map((l) => l.text);
  expect(lines.slice(-3)).toEqual(["", "- 5 -", ""]);
});

test("printPdf(bytes) reads bold that is made by drawing twice once", async () => {
  const draws = [text(50, 200, "决算公开11表"), text(50.3, 200, "决算公开11表")];
  expect(await textsOf({draws})).toEqual(["决算公开11表"]);
});

test("printPdf(bytes) loses no text that stands askew", async () => {
  const askew = "BT /F 10 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <6837672c> Tj ET";
  expect(await textsOf({draws: [text(50, 200, "正文的第一行"), askew]})).toEqual(["正文的第一行", "样本"]);
});

test("toPlainCharacters(text) gives characters for their radicals and leaves signs of full width", () => {
  expect(toPlainCharacters("公务⽤⻋、⻔⼾⽀出（２０２４）：⾦额")).toBe("公务用车、门户支出（２０２４）：金额");
});
