import {type CellObject, utils, write} from "@e965/xlsx";
import {expect, test} from "vitest";
import type {Accounts} from "../../src/accounts/index.js";
import {readAccounts, readDocument} from "../../src/reading/index.js";
import {madeBlocks} from "./made-blocks.js";
import {madeDocument, madeTables, madeTitles, toBytes} from "./made-document.js";
import {toGbk} from "./to-gbk.js";
import {madeDocx, paragraph, table} from "./word/made-docx.js";

const OPTIONS = {file: "made", sha256: "0".repeat(64)};

test.each([
  ["word", toDocx()],
  ["web", toBytes(toHtml())],
  ["web", toGbk(toHtml().replace("utf-8", "gb2312"))]
])("readDocument(bytes) reads a made document in the format %s as its text", async (format, bytes) => {
  const accounts = await read(bytes);
  const expected = fromText();
  expect(accounts.document).toEqual({...expected.document, format});
  expect(wordsOf(accounts)).toEqual(wordsOf(expected));
  expect(accounts.claims.map((c) => c.amount?.text)).toEqual(expected.claims.map((c) => c.amount?.text));
  expect(accounts.contents).toMatchObject(expected.contents.map(({part, title, found}) => ({part, title, found})));
  expect(accounts.repairs).toEqual([]);
});

test.each(["xlsx", "biff8", "xlml"] as const)(
  "readDocument(bytes) reads the tables of a workbook (%s)",
  async (type) => {
    const accounts = await read(toWorkbook(type));
    expect(accounts.document).toMatchObject({department: "示例市档案局", unit: "万元", format: "workbook"});
    expect(wordsOf(accounts)).toEqual(wordsOf(fromText()));
    expect(accounts.pages.map(({page}) => page)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  }
);

function fromText(): Accounts {
  const reading = readAccounts(toBytes(madeDocument()), OPTIONS);
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.accounts;
}

async function read(bytes: Uint8Array): Promise<Accounts> {
  const reading = await readDocument(bytes, OPTIONS);
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.accounts;
}

function wordsOf({cells}: Accounts): readonly string[] {
  return cells.map(({id, text, status}) => `${id} ${status} ${text}`);
}

function toDocx(): Uint8Array {
  return madeDocx(
    madeBlocks(madeDocument())
      .map((block) => (typeof block === "string" ? paragraph(block) : table(block)))
      .join("")
  );
}

function toHtml(): string {
  const rows = (block: readonly (readonly string[])[]) =>
    block.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("\n")}</tr>`).join("\n");
  const body = madeBlocks(madeDocument()).map((b) =>
    typeof b === "string" ? `<p>${b}</p>` : `<table>${rows(b)}</table>`
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公开</title></head><body>${body.join("\n")}</body></html>`;
}

function toWorkbook(bookType: "xlsx" | "biff8" | "xlml"): Uint8Array {
  const book = utils.book_new();
  for (const [id, text] of Object.entries(madeTables)) {
    const rows = text.split("\n").map((line) => line.split("\t").map(toCell));
    const width = rows[0]?.length ?? 1;
    const last = (cell: string) => [...Array.from({length: width - 1}, () => null), toCell(cell)];
    const top = [
      [toCell(madeTitles[id] ?? "")],
      last(`公开 ${id} 表`),
      [toCell("部门：示例市档案局"), ...last("单位：万元").slice(1)]
    ];
    const sheet = utils.aoa_to_sheet([...top, ...rows, [toCell("注：本表为示例。")]]);
    sheet["!merges"] = [{s: {r: 0, c: 0}, e: {r: 0, c: width - 1}}];
    utils.book_append_sheet(book, sheet, `GK${id}`);
  }
  return new Uint8Array(write(book, {type: "array", bookType}));
}

function toCell(text: string): CellObject | null {
  if (text === "") return null;
  return /^\d+\.\d\d$/.test(text) ? {t: "n", v: Number(text), z: "0.00"} : {t: "s", v: text};
}
