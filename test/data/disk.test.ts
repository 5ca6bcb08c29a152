import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {loadPackage, writePackage} from "../../src/data/disk/index.js";
import {toPackage} from "../../src/data/to-package.js";
import {madeAccounts} from "./made-accounts.js";

const files = toPackage(madeAccounts);
let scratch = "";

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "juesuan-"));
});
afterEach(() => rmSync(scratch, {recursive: true}));

test("writePackage(folder, files) makes the folder, and loadPackage(folder) reads the accounts back", async () => {
  await writePackage(join(scratch, "a/b"), files);
  expect(await loadPackage(join(scratch, "a/b"))).toEqual(madeAccounts);
  expect(readdirSync(join(scratch, "a"))).toEqual(["b"]);
});

test("writePackage(folder, files) replaces a package and leaves other files alone", async () => {
  const folder = join(scratch, "out");
  await writePackage(folder, files);
  writeFileSync(join(folder, "notes.txt"), "mine");
  const other = {...madeAccounts, document: {...madeAccounts.document, year: "2022"}};
  await writePackage(folder, toPackage(other));
  expect(await loadPackage(folder)).toEqual(other);
  expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("mine");
  expect(readdirSync(scratch)).toEqual(["out"]);
});

test("writePackage(folder, files) does not overwrite files that are no package", async () => {
  writeFileSync(join(scratch, "cells.csv"), "mine");
  await expect(writePackage(scratch, files)).rejects.toThrow("which is not of a package");
  expect(readdirSync(scratch)).toEqual(["cells.csv"]);
  expect(readFileSync(join(scratch, "cells.csv"), "utf8")).toBe("mine");
});

test("writePackage(folder, files) writes nothing when one file cannot be written: what was there stays", async () => {
  const folder = join(scratch, "out");
  await writePackage(folder, files);
  rmSync(join(folder, "unread.csv"));
  mkdirSync(join(folder, "extra.csv"));
  const impossible = new Map([...files, ["missing-folder/x.csv", ""]]);
  await expect(writePackage(folder, impossible)).rejects.toThrow("ENOENT");
  expect(readdirSync(folder).sort()).toEqual(
    [...[...files.keys()].filter((n) => n !== "unread.csv"), "extra.csv"].sort()
  );
  expect(readdirSync(scratch)).toEqual(["out"]);
});

test("writePackage(folder, files) refuses a path that is a file", async () => {
  writeFileSync(join(scratch, "out"), "mine");
  await expect(writePackage(join(scratch, "out"), files)).rejects.toThrow("ENOTDIR");
  expect(readFileSync(join(scratch, "out"), "utf8")).toBe("mine");
});

test.skipIf(process.platform !== "linux")(
  "writePackage(folder, files) does not hang where no folder can be made",
  async () => {
    await expect(writePackage("/proc/none/out", files)).rejects.toThrow("ENOENT");
  }
);
