import {expect, test} from "vitest";
import type {Line} from "../../../src/reading/index.js";
import {printPdf} from "../../../src/reading/pdf/index.js";
import {grid, type MadePage, makePdf, text} from "./made-pdf.js";

test("printPdf(bytes) gives lines of text and rows of cells in reading order", async () => {
  const lines = await linesOf({
    draws: [
      text(150, 270, "收入决算表", 14),
      ...grid(50, 250, [100, 100], [20, 20]),
      text(60, 237, "项目"),
      text(160, 237, "决算数"),
      text(60, 217, "合计"),
      text(200, 217, "1,234.56"),
      text(50, 190, "注：本表反映收入。")
    ]
  });
  expect(textsOf(lines)).toEqual(["收入决算表", "项目\t决算数", "合计\t1,234.56", "注：本表反映收入。"]);
  expect(lines.find(({text}) => text.startsWith("合计"))?.cells).toEqual([
    {at: 0, columns: 1, rows: 1, box: {left: 50, top: 70, width: 100, height: 20}},
    {at: 1, columns: 1, rows: 1, box: {left: 150, top: 70, width: 100, height: 20}}
  ]);
  expect(lines.map(({number}) => number)).toEqual(lines.map((_, i) => i + 1));
});

async function linesOf(...pages: readonly MadePage[]): Promise<readonly Line[]> {
  const printing = await printPdf(makePdf(pages));
  if (!printing.ok) throw new Error(`invalid made document: ${printing.refusal.en}`);
  return printing.printed.lines;
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map((l) => l.text).filter(Boolean);
}
