import {strToU8, zipSync} from "fflate";
import {expect, test} from "vitest";
import {readZip, unzip} from "../../../src/reading/zip/index.js";

const MEGABYTE = 1024 * 1024;

test("readZip(bytes) lists the files of an archive, and unzip(entry) unpacks them", () => {
  const bytes = zipSync({"a/b.xml": strToU8("决算".repeat(999)), c: [strToU8("stored"), {level: 0}]}, {comment: "末"});
  const entries = readZip(bytes);
  expect(entries?.map(({name, method, size}) => ({name, method, size}))).toEqual([
    {name: "a/b.xml", method: 8, size: 5994},
    {name: "c", method: 0, size: 6}
  ]);
  expect(entries?.map((entry) => unzip(entry, MEGABYTE).length)).toEqual([5994, 6]);
});

test("readZip(bytes) gives null for what is no archive, or is cut off anywhere", () => {
  const bytes = zipSync({a: strToU8("x".repeat(99)), b: strToU8("y")});
  expect(readZip(new Uint8Array())).toBeNull();
  expect(readZip(new Uint8Array(99))).toBeNull();
  for (let end = 0; end < bytes.length; end++) expect(readZip(bytes.slice(0, end))).toBeNull();
});

test("unzip(entry, most) stops a bomb, whatever the directory says of its size", () => {
  const [bomb] = readZip(zipSync({a: new Uint8Array(64 * MEGABYTE)})) ?? [];
  if (!bomb) throw new Error("missing entry");
  expect(unzip(bomb, MEGABYTE)).toBe("too-large");
  expect(unzip({...bomb, size: 9}, MEGABYTE)).toBe("too-large");
});

test("unzip(entry, most) tells a byte that changed from its checksum", () => {
  const bytes = zipSync({a: strToU8("1234.56")}, {level: 0});
  bytes[bytes.indexOf(0x34)] = 0x35;
  expect(readZip(bytes)?.map((entry) => unzip(entry, MEGABYTE))).toEqual(["damaged"]);
});

test("unzip(entry, most) tells damage", () => {
  const [entry] = readZip(zipSync({a: strToU8("决算".repeat(999))})) ?? [];
  if (!entry) throw new Error("missing entry");
  expect(unzip({...entry, packed: entry.packed.map((byte) => byte ^ 0x5a)}, MEGABYTE)).toBe("damaged");
  expect(unzip({...entry, packed: entry.packed.slice(0, 9)}, MEGABYTE)).toBe("damaged");
  expect(unzip({...entry, method: 14}, MEGABYTE)).toBe("damaged");
  expect(unzip({...entry, encrypted: true}, MEGABYTE)).toBe("damaged");
});
