import {CFB, utils, write} from "@e965/xlsx";
import {strToU8, zipSync} from "fflate";
import {expect, test} from "vitest";
import {printDocument} from "../../src/reading/index.js";
import {toBytes} from "./made-document.js";
import {toGbk} from "./to-gbk.js";
import {madeDocx, paragraph} from "./word/made-docx.js";

function compound(...streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(file, name, new Uint8Array(5000).fill(1));
  return new Uint8Array(CFB.write(file, {type: "array"}));
}

function zip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
}

const bytes = (...values: readonly number[]) => new Uint8Array([...values, ...Array(40).fill(0)]);
const docx = madeDocx(paragraph("决算"));
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([["决算", 1]]), "a");
const xls = new Uint8Array(write(book, {type: "array", bookType: "biff8"}));

test.each([
  ["nothing", new Uint8Array(), "empty", ""],
  ["white space", toBytes(" \n"), "empty", ""],
  ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47), "unknown-format", "PNG"],
  ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), "unknown-format", "JPEG"],
  ["a GIF", toBytes("GIF89a"), "unknown-format", "GIF"],
  ["a BMP", bytes(0x42, 0x4d, 1, 2), "unknown-format", "BMP"],
  ["a RAR archive", toBytes("Rar!\u001a\u0007"), "unknown-format", "RAR"],
  ["a 7z archive", bytes(0x37, 0x7a, 0xbc, 0xaf), "unknown-format", "7z"],
  ["a gzip archive", bytes(0x1f, 0x8b, 8), "unknown-format", "gzip"],
  ["RTF", toBytes("{\\rtf1 决算}"), "unknown-format", "RTF"],
  ["an old Word document", compound("WordDocument", "1Table"), "unknown-format", ".doc"],
  ["an old presentation", compound("PowerPoint Document"), "unknown-format", ".ppt"],
  ["another compound file", compound("Contents"), "unknown-format", "Office"],
  ["a Word document with a password", compound("EncryptedPackage", "EncryptionInfo"), "encrypted", ""],
  ["a compound file cut off", compound("Workbook").slice(0, 700), "damaged", ""],
  [
    "Word's XML",
    toBytes('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
    "unknown-format",
    "Word"
  ],
  [
    "a page in one file",
    toBytes("From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"),
    "unknown-format",
    ".mht"
  ],
  ["a presentation", zip("[Content_Types].xml", "ppt/presentation.xml"), "unknown-format", ".pptx"],
  ["an OFD document", zip("OFD.xml", "Doc_0/Document.xml"), "unknown-format", ".ofd"],
  ["an OpenDocument file", zip("mimetype", "content.xml"), "unknown-format", ".odt"],
  ["an archive of files", zip("2024/决算.pdf", "2024/说明.docx"), "unknown-format", "2024/决算.pdf"],
  ["an empty archive", zipSync({}), "empty", ""],
  ["an archive cut off", docx.slice(0, -30), "damaged", ""],
  ["a document whose text is damaged", madeDocx("<w:p><w:r>"), "damaged", ""],
  ["an old workbook cut off", xls.slice(0, 1600), "damaged", ""]
])("printDocument(bytes) refuses %s with sentences that say why and what to do", async (_, file, reason, named) => {
  const printing = await printDocument(file);
  expect(printing).toMatchObject({ok: false, refusal: {reason}});
  if (printing.ok) return;
  const {zh, en} = printing.refusal;
  expect([zh.endsWith("。"), en.endsWith("."), zh.includes(named), en.includes(named)]).toEqual([
    true,
    true,
    true,
    true
  ]);
});

test("printDocument(bytes) names the files of an archive, in the encoding they were named in, none too long and none unclean", async () => {
  const gbk = zipSync({PLACEHOLDERS: strToU8("x")});
  const name = toGbk("决算公开表格");
  const at = findAll(gbk, strToU8("PLACEHOLDERS"));
  for (const i of at) gbk.set(name, i);
  const printing = await printDocument(gbk);
  expect(printing).toMatchObject({refusal: {zh: expect.stringContaining("决算公开表格")}});
  const long = await printDocument(
    zip(`a\u202e\n${"很".repeat(300)}.pdf`, ...Array.from({length: 30}, (_, i) => `${i}.pdf`))
  );
  if (!long.ok) expect([long.refusal.zh.length < 200, /[\u202e\n]/.test(long.refusal.zh)]).toEqual([true, false]);
});

test.each([
  ["word", docx],
  ["workbook", xls],
  ["web", toBytes("<!DOCTYPE html><p>决算")],
  ["web", toBytes("\ufeff\n<div>决算</div>")],
  ["text", toBytes("决算 <p>")],
  ["text", toBytes("BM 决算")],
  ["text", toGbk("决算\t1.00")]
])("printDocument(bytes) knows a file of the format %s by its content", async (format, file) => {
  expect(await printDocument(file)).toMatchObject({ok: true, printed: {format}});
});

function findAll(bytes: Uint8Array, part: Uint8Array): readonly number[] {
  return [...bytes.keys()].filter((i) => part.every((byte, j) => bytes[i + j] === byte));
}
