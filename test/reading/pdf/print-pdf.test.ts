import {expect, test} from "vitest";
import {printPdf} from "../../../src/reading/pdf/index.js";
import {linesOf, printMade, textsOf} from "./lines-of.js";
import {grid, makePdf, text} from "./made-pdf.js";

const TABLE = [
  text(150, 270, "收入决算表", 14),
  ...grid(50, 250, [100, 100], [20, 20]),
  text(60, 237, "项目"),
  text(160, 237, "决算数"),
  text(60, 217, "合计"),
  text(200, 217, "1,234.56"),
  text(50, 190, "注：本表反映收入。")
];
const PRINTED = ["收入决算表", "项目\t决算数", "合计\t1,234.56", "注：本表反映收入。"];
/** A picture that covers the page. */
const PICTURE = "q 400 0 0 300 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID 0000 EI Q";

test("printPdf(bytes) gives lines of text and rows of cells in reading order", async () => {
  const lines = await linesOf({draws: TABLE});
  expect(lines.map((l) => l.text).filter(Boolean)).toEqual(PRINTED);
  expect(lines.find((l) => l.text.startsWith("合计"))?.cells).toEqual([
    {at: 0, columns: 1, rows: 1, box: {left: 50, top: 70, width: 100, height: 20}},
    {at: 1, columns: 1, rows: 1, box: {left: 150, top: 70, width: 100, height: 20}}
  ]);
  expect(lines.map(({number}) => number)).toEqual(lines.map((_, i) => i + 1));
});

test("printPdf(bytes) reads a page that is turned by its own entry", async () => {
  const printed = await printMade({draws: TABLE.map(sideways), rotate: 90, width: 300, height: 400});
  expect(printed.lines.map((l) => l.text).filter(Boolean)).toEqual(PRINTED);
  expect(printed.pages).toEqual([{page: 1, width: 400, height: 300}]);
  expect(printed.lines.find((l) => l.cells)?.cells?.[0]?.box).toEqual({left: 50, top: 50, width: 100, height: 20});
});

test("printPdf(bytes) reads a page whose text runs upwards, and gives boxes on the page as it is shown", async () => {
  const printed = await printMade({draws: TABLE.map(sideways), width: 300, height: 400});
  expect(printed.lines.map((l) => l.text).filter(Boolean)).toEqual(PRINTED);
  expect(printed.pages).toEqual([{page: 1, width: 300, height: 400}]);
  expect(printed.lines.find((l) => l.cells)?.cells?.[0]?.box).toEqual({left: 50, top: 250, width: 20, height: 100});
});

test("printPdf(bytes) counts boxes from the corner of what is shown", async () => {
  const lines = await linesOf({draws: TABLE, cropBox: [30, 20, 380, 290]});
  expect(lines.find((l) => l.cells)?.cells?.[0]?.box).toEqual({left: 20, top: 40, width: 100, height: 20});
});

test("printPdf(bytes) numbers lines through all pages and parts pages by a blank line", async () => {
  const lines = await linesOf({draws: [text(50, 200, "第一页")]}, {draws: [text(50, 200, "第二页")]});
  expect(lines.map(({number, page, text: t}) => [number, page, t])).toEqual([
    [1, 1, "第一页"],
    [2, 1, ""],
    [3, 2, "第二页"],
    [4, 2, ""]
  ]);
});

test("printPdf(bytes) names pages that are pictures or draw nothing, and refuses a file that is a scan", async () => {
  const blank = {draws: [text(50, 50, " ")]};
  const some = await printMade({draws: TABLE}, {draws: [PICTURE, text(190, 20, "- 2 -")]}, blank, {draws: []});
  expect(some.unreadPages).toEqual([2, 4]);
  const scan = await printPdf(makePdf([{draws: [PICTURE]}, {draws: [PICTURE]}]));
  expect(scan).toMatchObject({ok: false, refusal: {reason: "scanned"}});
  const nothing = await printPdf(makePdf([{draws: []}]));
  expect(nothing).toMatchObject({ok: false, refusal: {reason: "scanned"}});
});

test("printPdf(bytes) reads fonts in codes of Chinese, whose characters stand in the CMaps of pdf.js", async () => {
  // 决算 in GBK.
  const bytes = makePdf([{draws: ["BT /F 10 Tf 50 200 Td <bef6cbe3> Tj ET"]}], {encoding: "GBK-EUC-H"});
  const printing = await printPdf(bytes);
  expect(printing.ok && printing.printed.lines[0]?.text).toBe("决算");
  const cMapUrl = new URL("../../../node_modules/pdfjs-dist/cmaps/", import.meta.url);
  for (const given of [cMapUrl.href, cMapUrl.pathname]) {
    const again = await printPdf(bytes, {cMapUrl: given});
    expect(again.ok && again.printed.lines[0]?.text).toBe("决算");
  }
});

test("printPdf(bytes) refuses characters that the file does not tell", async () => {
  const printing = await printPdf(makePdf([{draws: [text(50, 200, "\ue001\ue002\ue003\ue004 12")]}]));
  expect(printing).toMatchObject({ok: false, refusal: {reason: "encoding"}});
});

test("printPdf(bytes) refuses what is empty, damaged or locked, and never throws", async () => {
  expect(await printPdf(new Uint8Array())).toMatchObject({ok: false, refusal: {reason: "empty"}});
  const garbage = new TextEncoder().encode("%PDF-1.7 and no more");
  expect(await printPdf(garbage)).toMatchObject({ok: false, refusal: {reason: "damaged"}});
  const key = `<${"00".repeat(32)}>`;
  const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O${key}/U${key}>>/ID[${key}${key}]`;
  const locked = makePdf([{draws: TABLE}], {trailer: encrypt});
  expect(await printPdf(locked)).toMatchObject({ok: false, refusal: {reason: "encrypted"}});
});

test("printPdf(bytes, {onPage, signal}) tells of each page and stops when it is told to", async () => {
  const pages: (readonly [number, number])[] = [];
  const stop = new AbortController();
  const bytes = makePdf([{draws: TABLE}, {draws: TABLE}, {draws: TABLE}]);
  const onPage = (page: number, all: number) => {
    pages.push([page, all]);
    if (page === 2) stop.abort();
  };
  const printing = await printPdf(bytes, {onPage, signal: stop.signal});
  expect(printing).toMatchObject({ok: false, refusal: {reason: "cancelled"}});
  expect(pages).toEqual([
    [1, 3],
    [2, 3]
  ]);
});

test("printPdf(bytes) leaves the bytes to whoever gave them", async () => {
  const bytes = makePdf([{draws: TABLE}]);
  const before = bytes.slice();
  await printPdf(bytes);
  expect(bytes).toEqual(before);
});

test("printPdf(bytes) reads text outside of tables beside them", async () => {
  expect(await textsOf({draws: [...TABLE, text(300, 237, "单位：万元")]})).toContain("单位：万元");
});

/** The same drawing turned to the left, on a page that stands upright. */
function sideways(draw: string): string {
  return `q 0 1 -1 0 300 0 cm ${draw} Q`;
}

test("printPdf(bytes) stops at a page that draws without end", async () => {
  const endless = "0 0 m 9 9 l S q Q ".repeat(100_000);
  const printing = await printPdf(makePdf([{draws: TABLE}, {draws: [endless]}]));
  expect(printing).toMatchObject({ok: false, refusal: {reason: "too-many"}});
  expect(!printing.ok && printing.refusal.zh).toContain("第 2 页");
});
