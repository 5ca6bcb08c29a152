import {expect, test} from "vitest";
import type {Accounts} from "../../src/accounts/index.js";
import {readAccounts, readDocument} from "../../src/reading/index.js";
import {madeDocument, toBytes} from "./made-document.js";
import {madeFiles} from "./made-files.js";
import {toGbk} from "./to-gbk.js";

const {toDocx, toHtml, toWorkbook} = madeFiles;
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
