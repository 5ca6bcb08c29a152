import {type CellObject, utils, type WorkSheet, write} from "@e965/xlsx";
import {strToU8, unzipSync, zipSync} from "fflate";
import {expect, test} from "vitest";
import {printDocument} from "../../../src/reading/index.js";
import type {Printed} from "../../../src/reading/printed.js";

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

type Cell = string | CellObject | null;
type BookType = "xlsx" | "biff8" | "xlml";
const TYPES: readonly BookType[] = ["xlsx", "biff8", "xlml"];

const number = (v: number, z = "General"): CellObject => ({t: "n", v, z});

function bookOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType = "xlsx",
  hidden: readonly number[] = []
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {Sheets: book.SheetNames.map((_, i) => ({Hidden: hidden.includes(i) ? 2 : 0}) as const)};
  return new Uint8Array(write(book, {type: "array", bookType}));
}

function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<WorkSheet> = {}): WorkSheet {
  return {...utils.aoa_to_sheet(rows.map((row) => [...row])), ...more};
}

/** The XML of the first sheet changed: what no library writes. */
function withSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name])))});
}

async function print(bytes: Uint8Array): Promise<Printed> {
  const printing = await printDocument(bytes);
  if (!printing.ok) throw new Error(printing.refusal.en);
  return printing.printed;
}

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await print(bytes)).lines.map(({text}) => text);
}

test.each(TYPES)("printWorkbook(bytes) prints numbers as Excel shows them (%s)", async (type) => {
  const row = [
    "合计",
    number(0.1 + 0.2),
    number(7841.6600000000326),
    number(1234.5, "#,##0.00"),
    number(0, ACCOUNTING),
    number(-12.3, ACCOUNTING),
    number(0.523, "0.0%"),
    number(2080501),
    number(0, "#,##0.00;-#,##0.00;")
  ];
  expect(await linesOf(bookOf({a: sheetOf([row, row.map((_, i) => String(i))])}, type))).toEqual([
    "合计\t0.3\t7841.66\t1,234.50\t-\t-12.30\t52.3%\t2080501\t",
    "0\t1\t2\t3\t4\t5\t6\t7\t8",
    ""
  ]);
});

test("printWorkbook(bytes) prints brackets below nought as a minus, and no signs of money", async () => {
  const row = [
    number(-1234.5, "#,##0.00_);(#,##0.00)"),
    number(1234.5, "#,##0.00_);(#,##0.00)"),
    number(7, '"¥"#,##0.00'),
    number(-7, '"¥"#,##0.00;\\-"¥"#,##0.00'),
    "(一)"
  ];
  expect(await linesOf(bookOf({a: sheetOf([row])}))).toEqual(["-1,234.50\t1,234.50\t7.00\t-7.00\t(一)", ""]);
});

test.each(TYPES)("printWorkbook(bytes) gives a number its minus where only the colour tells it (%s)", async (type) => {
  const formats = ["0.00_);[Red]0.00", "#,##0.00;[Red]#,##0.00", '"¥"#,##0.00;[Red]"¥"#,##0.00', "0.0%;[Red]0.0%"];
  const row = [...formats.map((z) => number(-1234.5, z)), number(-0.001, "0.00;[Red]0.00"), number(8, formats[1])];
  expect(await linesOf(bookOf({a: sheetOf([row])}, type))).toEqual([
    "-1234.50\t-1,234.50\t-1,234.50\t-123450.0%\t0.00\t8.00",
    ""
  ]);
});

test.each(TYPES)("printWorkbook(bytes) gives each sheet a page, and merges as spans (%s)", async (type) => {
  const first = sheetOf(
    [
      ["收入支出决算总表"],
      [null, null, "单位：万元"],
      ["收入", null, "支出"],
      ["项目", "金额"],
      ["合计", number(1, "0.00"), "合计"]
    ],
    {
      "!merges": [
        {s: {r: 0, c: 0}, e: {r: 0, c: 2}},
        {s: {r: 2, c: 0}, e: {r: 2, c: 1}},
        {s: {r: 2, c: 2}, e: {r: 3, c: 2}}
      ]
    }
  );
  const {lines, pages, format} = await print(bookOf({"01": first, "02": sheetOf([["单位：元"], ["a", "b"]])}, type));
  expect(format).toBe("workbook");
  expect(lines.map(({text, page}) => `${page} ${text}`)).toEqual([
    "1 收入支出决算总表",
    "1 单位：万元",
    "1 收入\t\t支出",
    "1 项目\t金额\t",
    "1 合计\t1.00\t合计",
    "1 ",
    "2 单位：元",
    "2 a\tb",
    "2 "
  ]);
  expect(lines[2]?.cells).toEqual([
    {at: 0, columns: 2, rows: 1},
    {at: 2, columns: 1, rows: 2}
  ]);
  expect(pages).toEqual([
    {page: 1, width: 0, height: 0},
    {page: 2, width: 0, height: 0}
  ]);
});

test("printWorkbook(bytes) closes up text that wraps in a cell, and leaves columns that print nothing", async () => {
  const rows = [
    [null, "机关事业单位\n养老保险缴费", null, "1.00\n2.00"],
    [null, "合 计", null, number(3)]
  ];
  expect(await linesOf(bookOf({a: sheetOf(rows)}))).toEqual(["机关事业单位养老保险缴费\t1.00 2.00", "合 计\t3", ""]);
});

test("printWorkbook(bytes) names a sheet's table by the sheet where no row does", async () => {
  const rows = [
    ["项目", "决算数"],
    ["合计", number(1)]
  ];
  const untitled = await linesOf(
    bookOf({"1-收入支出决算总表": sheetOf(rows), 公开02表: sheetOf(rows), 封面: sheetOf([["2024年度"]])})
  );
  expect(untitled.filter((line) => line && !line.includes("\t"))).toEqual(["收入支出决算总表", "公开02表", "2024年度"]);
  expect((await linesOf(bookOf({收入决算表: sheetOf([["收入决算表"], ...rows])}))).slice(0, 2)).toEqual([
    "收入决算表",
    "项目\t决算数"
  ]);
});

test("printWorkbook(bytes) takes no sheet without a title for the next page of the one before", async () => {
  const rows = [
    ["项目", "决算数"],
    ["合计", number(1)]
  ];
  const titles = async (second: readonly (readonly Cell[])[]) =>
    (await linesOf(bookOf({收入决算表: sheetOf(rows), Sheet2: sheetOf(second)}))).filter((l) => l && !l.includes("\t"));
  expect(await titles(rows)).toEqual(["收入决算表", "Sheet2 工作表"]);
  expect(await titles([["单位：万元"], ...rows])).toEqual(["收入决算表", "单位：万元"]);
  expect(await titles([["文字说明"]])).toEqual(["收入决算表", "文字说明"]);
});

test("printWorkbook(bytes) reads no hidden sheet, and names it", async () => {
  const {lines, repairs} = await print(bookOf({表: sheetOf([["a", "b"]]), 模板: sheetOf([["c", "d"]])}, "xlsx", [1]));
  expect(lines.map(({text}) => text)).toEqual(["a\tb", ""]);
  expect(repairs).toMatchObject([{kind: "missing-text", before: "模板"}]);
});

test.each(["xlsx", "biff8"] as const)(
  "printWorkbook(bytes) leaves hidden columns, unless they hold amounts (%s)",
  async (type) => {
    const rows = [
      ["码", "项目", "甲", "乙"],
      ["K1", "合计", number(1.5), number(2.5)]
    ];
    const cols = [{hidden: true}, {}, {}, {hidden: true}];
    expect(await linesOf(bookOf({a: sheetOf(rows, {"!cols": cols})}, type))).toEqual([
      "项目\t甲\t乙",
      "合计\t1.5\t2.5",
      ""
    ]);
  }
);

test.each(["xlsx", "biff8"] as const)("printWorkbook(bytes) names hidden columns it leaves (%s)", async (type) => {
  const rows = [
    ["科目编码", "项目", "甲", "序号", "乙"],
    [number(2010601), "合计", number(1), number(1), number(1_200_000)],
    [number(2010602), "其他", number(2), number(2), number(120)]
  ];
  const cols = [{hidden: true}, {}, {}, {hidden: true}, {hidden: true}];
  const {lines, repairs} = await print(bookOf({a: sheetOf(rows, {"!cols": cols})}, type));
  expect(lines.map(({text}) => text)).toEqual(["项目\t甲\t乙", "合计\t1\t1200000", "其他\t2\t120", ""]);
  expect(repairs).toMatchObject([
    {kind: "missing-text", line: 1, before: "A:A 科目编码"},
    {kind: "missing-text", line: 1, before: "D:D 序号"}
  ]);
});

test("printWorkbook(bytes) leaves hidden rows and names them, unless they hold amounts", async () => {
  const amounts = [1.5, 1200, 7, 120, 12345, 1234567].map((v) => ["隐", number(v)]);
  const rows = [["项目", "金额"], ["2010601 零", number(0)], ["2010602 零", number(0)], ...amounts, ["隐", "1,200"]];
  const hidden = rows.map((_, i) => (i === 0 ? {} : {hidden: true}));
  const {lines, repairs} = await print(bookOf({a: sheetOf(rows, {"!rows": hidden})}));
  expect(lines.map(({text}) => text)).toEqual([
    "项目\t金额",
    ...["隐\t1.5", "隐\t1200", "隐\t7", "隐\t120", "隐\t12345", "隐\t1234567", "隐\t1,200"],
    ""
  ]);
  expect(repairs).toMatchObject([{kind: "missing-text", line: 1, before: "2:3 2010601 零"}]);
});

test("printWorkbook(bytes) keeps no hidden row for its code or number of a line", async () => {
  const rows = [
    ["科目编码", "项目", "行次", "金额"],
    [number(2010601), "合计", number(1), number(5)],
    [number(2010602), "空", number(2), null],
    [number(2010603), "其他", number(3), number(4)]
  ];
  const {lines, repairs} = await print(bookOf({a: sheetOf(rows, {"!rows": [{}, {}, {hidden: true}]})}));
  expect(lines.map(({text}) => text)).toEqual([
    "科目编码\t项目\t行次\t金额",
    "2010601\t合计\t1\t5",
    "2010603\t其他\t3\t4",
    ""
  ]);
  expect(repairs).toMatchObject([{before: "3:3 2010602"}]);
});

test("printWorkbook(bytes) names what is hidden on a sheet that prints nothing else, and counts what is too much", async () => {
  const all = sheetOf([["甲"]], {"!cols": [{hidden: true}]});
  const every = sheetOf(
    Array.from({length: 50}, (_, i) => [`第${i}行`]),
    {"!rows": Array.from({length: 50}, (_, i) => ({hidden: i % 2 === 1}))}
  );
  const {repairs = []} = await print(bookOf({a: every, b: all}));
  expect(repairs.map(({before}) => before).slice(19)).toEqual(["40:40 第39行", "… +5", "A:A 甲"]);
});

test("printWorkbook(bytes) computes no formula: one without a value is blank, and named", async () => {
  const sheet = sheetOf([
    ["项目", "金额"],
    ["有", {t: "n", v: 2, f: "1+1"}],
    ["无", number(1)],
    ["错", {t: "e", v: 0x17}]
  ]);
  const bytes = withSheet(bookOf({a: sheet}), (xml) => xml.replace("<v>1</v>", "<f>SUM(B1:B2)</f>"));
  const {lines, repairs} = await print(bytes);
  expect(lines.map(({text}) => text)).toEqual(["项目\t金额", "有\t2", "无\t", "错\t#REF!", ""]);
  expect(repairs).toMatchObject([{before: "B3 =SUM(B1:B2)"}]);
});

test("printWorkbook(bytes) keeps one blank row under headings where the sheet is only formatted", async () => {
  const sheet = sheetOf([["预算数", "决算数"]], {"!ref": "A1:B2"});
  const bytes = bookOf({a: sheet});
  expect(await linesOf(bytes)).toEqual(["预算数\t决算数", "\t", ""]);
});

test("printWorkbook(bytes) is not held up by a range of a million rows, and closes gaps", async () => {
  const far = '<row r="900000"><c r="A900000"><v>3</v></c><c r="B900000"><v>4</v></c></row></sheetData>';
  const merges = '<mergeCells count="1"><mergeCell ref="A1:A1048576"/></mergeCells>';
  const bytes = withSheet(bookOf({a: sheetOf([["a", "b"]])}), (xml) =>
    xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>').replace("</sheetData>", far + merges)
  );
  expect(await linesOf(bytes)).toEqual(["a\tb", "\t", "\t", "\t", "\t4", "\t", ""]);
});

test("printWorkbook(bytes) refuses more cells than accounts have, and a workbook that prints nothing", async () => {
  const cells = Object.fromEntries(
    Array.from({length: 1200}, (_, i) => [utils.encode_cell({r: i, c: i}), {t: "s", v: "x"}])
  );
  const diagonal = bookOf({a: {...cells, "!ref": "A1:ATD1200"}});
  expect(await printDocument(diagonal)).toMatchObject({ok: false, refusal: {reason: "too-many"}});
  expect(await printDocument(bookOf({a: sheetOf([])}))).toMatchObject({ok: false, refusal: {reason: "empty"}});
});

test("printWorkbook(bytes) stops where the reader gives up, and says how far it came", async () => {
  const bytes = bookOf({a: sheetOf([["a"]]), b: sheetOf([["b"]])});
  const told: string[] = [];
  await printDocument(bytes, {onPage: (page, pages) => told.push(`${page}/${pages}`)});
  expect(told).toEqual(["1/2", "2/2"]);
  expect(await printDocument(bytes, {signal: AbortSignal.abort()})).toMatchObject({refusal: {reason: "cancelled"}});
});
