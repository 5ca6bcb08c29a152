import fc from "fast-check";
import {expect, test} from "vitest";
import {parseAmount} from "../../src/accounts/index.js";
import {fromPackage} from "../../src/data/from-package.js";
import {schema} from "../../src/data/schema.js";
import {toPackage} from "../../src/data/to-package.js";
import {madeAccounts} from "./made-accounts.js";

test("fromPackage(toPackage(accounts)) gives the accounts back", () => {
  expect(fromPackage(toPackage(madeAccounts))).toEqual(madeAccounts);
});

test("fromPackage(toPackage(accounts)) gives any text and any amount back", () => {
  const [first] = madeAccounts.cells;
  if (!first) throw new Error("missing cell: 0");
  const digits = fc
    .tuple(fc.boolean(), fc.bigInt({min: 0n, max: 10n ** 30n}), fc.integer({min: 0, max: 4}))
    .map(([minus, n, scale]) => `${minus ? "-" : ""}${n}${scale ? `.${"0123".slice(0, scale)}` : ""}`);
  fc.assert(
    fc.property(fc.string({unit: "binary"}), digits, (text, number) => {
      const cells = [{...first, text, amount: parseAmount(number)}];
      expect(fromPackage(toPackage({...madeAccounts, cells})).cells).toEqual(cells);
    })
  );
});

test("toPackage(accounts) gives the same bytes again, with LF alone, and does not change the accounts", () => {
  const before = structuredClone(JSON.parse(JSON.stringify(madeAccounts)));
  const files = toPackage(madeAccounts);
  expect([...toPackage(fromPackage(files))]).toEqual([...files]);
  expect([...files.values()].filter((text) => text.includes("\r"))).toEqual([]);
  expect(JSON.parse(JSON.stringify(madeAccounts))).toEqual(before);
});

test("toPackage(accounts) keeps a blank, a nought and a dash apart, and digits as printed", () => {
  const cells = toPackage(madeAccounts).get("cells.csv") ?? "";
  expect(cells).toContain('01:income.general:amount,01,income.general,amount,"1,234.50",number,"1,234.50",1234.50,');
  expect(cells).toContain("01:income.other:amount,01,income.other,amount,0.00,zero,0.00,0.00,");
  expect(cells).toContain("03:total:basic,03,total,basic,,blank,,,");
  expect(cells).toContain("03:201:basic,03,201,basic,—,dash,,,");
});

test("toPackage(accounts) describes every file and column, in Chinese and in English", () => {
  const descriptor = JSON.parse(toPackage(madeAccounts).get("datapackage.json") ?? "");
  expect(descriptor.name).toBe("example-2023");
  expect(descriptor.sources[0].sha256).toBe(madeAccounts.document.sha256);
  expect(descriptor.resources.map((r: {path: string}) => r.path)).toEqual(
    Object.values(schema).map(({name}) => `${name}.csv`)
  );
  for (const {fields} of Object.values(schema))
    for (const {title, description} of fields) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(description).toMatch(/[a-z0-9]/);
    }
});

test("fromPackage(files) names the file that is absent", () => {
  const files = new Map(toPackage(madeAccounts));
  files.delete("cells.csv");
  expect(() => fromPackage(files)).toThrow("missing file: cells.csv");
});

test.each([
  ["a word out of its list", "cells.csv", ",blank,", ",bleak,", "invalid status: bleak, in cells.csv, record 4"],
  ["an integer that is none", "tables.csv", ",10\n", ",x\n", "invalid line: x, in tables.csv, record 1"],
  ["another header", "tables.csv", "id,", "ident,", "invalid header: ident,title,unit,status,line, in tables.csv"],
  ["another format", "datapackage.json", '"format": 2', '"format": 99', "unknown format: 99, in datapackage.json"]
])("fromPackage(files) refuses %s, and says where", (_, file, from, to, message) => {
  const files = new Map(toPackage(madeAccounts));
  files.set(file, (files.get(file) ?? "").replace(from, to));
  expect(() => fromPackage(files)).toThrow(message);
});
