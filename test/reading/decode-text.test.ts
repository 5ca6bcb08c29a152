import {expect, test} from "vitest";
import {decodeText, MAX_BYTES} from "../../src/reading/decode-text.js";
import {toBytes} from "./made-document.js";
import {toGbk} from "./to-gbk.js";

test("decodeText(bytes) reads UTF-8 with and without its mark", () => {
  expect(decodeText(toBytes("决算\t1.00"))).toMatchObject({
    ok: true,
    text: "决算\t1.00",
    encoding: "utf-8",
    replaced: 0
  });
  expect(decodeText(toBytes("\ufeff决算"))).toMatchObject({text: "决算"});
});

test("decodeText(bytes) reads GBK", () => {
  expect(decodeText(toGbk("收入支出决算总表：7.00万元"))).toMatchObject({
    text: "收入支出决算总表：7.00万元",
    encoding: "gb18030"
  });
});

test("decodeText(bytes) reads UTF-16 with its mark, either way round", () => {
  const little = Buffer.from("\ufeff决算", "utf16le");
  expect(decodeText(new Uint8Array(little))).toMatchObject({text: "决算", encoding: "utf-16le"});
  expect(decodeText(new Uint8Array(little.swap16()))).toMatchObject({text: "决算", encoding: "utf-16be"});
});

test("decodeText(bytes) reads UTF-8 cut off within a character, and counts what is lost", () => {
  const bytes = toBytes("决".repeat(300));
  expect(decodeText(bytes.slice(0, -1))).toMatchObject({ok: true, encoding: "utf-8", replaced: 1});
});

test.each([
  ["nothing", new Uint8Array(), "empty"],
  ["white space", toBytes(" \n\t\n"), "empty"],
  ["zeros", new Uint8Array(64), "binary"],
  ["control characters", toBytes("\u0001\u0002abc"), "binary"],
  ["a PDF", toBytes("%PDF-1.7 …"), "binary"],
  ["a zip", new Uint8Array([0x50, 0x4b, 3, 4, 20]), "binary"],
  ["an old Office file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "binary"],
  ["bytes of no encoding", new Uint8Array(500).fill(0xff), "encoding"]
])("decodeText(bytes) refuses %s with a sentence in both languages", (_, bytes, reason) => {
  const decoded = decodeText(bytes);
  expect(decoded).toMatchObject({ok: false, refusal: {reason}});
  if (!decoded.ok) expect([decoded.refusal.zh.endsWith("。"), decoded.refusal.en.endsWith(".")]).toEqual([true, true]);
});

test("decodeText(bytes) names the kind of a file that it knows", () => {
  expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))).toMatchObject({
    refusal: {reason: "unknown-format", zh: expect.stringContaining("PNG"), en: expect.stringContaining("PNG")}
  });
});

test("decodeText(bytes, {declared}) reads Big5 where the text names it", () => {
  const bytes = new Uint8Array([0xa8, 0x4d, 0xba, 0xe2, 0xaa, 0xed]);
  expect(decodeText(bytes, {declared: "Big5"})).toMatchObject({text: "決算表", encoding: "big5"});
});

test("decodeText(bytes) refuses what is too large without looking at it", () => {
  expect(decodeText(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ok: false, refusal: {reason: "too-large"}});
});
