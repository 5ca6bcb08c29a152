import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {type Accounts, coverageOf} from "../../src/accounts/index.js";
import {readAccounts} from "../../src/reading/index.js";

const SOURCE = "../shared/documents/jilin-2024.txt";
const shared = existsSync(SOURCE);
if (!shared) console.warn(`skipped: ${SOURCE} is not at hand, so the reader is not compared with the document`);

interface Gold {
  readonly document: Record<string, string>;
  readonly counts: {readonly cellsByTable: Record<string, number>};
  readonly cells: Record<string, Record<string, unknown>>;
}
const gold: Gold = JSON.parse(readFileSync("test/gold/jilin-2024.json", "utf8"));

test.skipIf(!shared)("readAccounts(jilin) counts the cells of every table", () => {
  expect(coverageOf(read()).cellsByTable).toEqual(gold.counts.cellsByTable);
});

test.skipIf(!shared)("readAccounts(jilin) reads the cover", () => {
  expect(read().document).toMatchObject(gold.document);
});

test.skipIf(!shared)("readAccounts(jilin) agrees with every cell of the gold file", () => {
  const cells = new Map(read().cells.map((c) => [c.id, c]));
  const differing = Object.entries(gold.cells).flatMap(([id, wanted]) => {
    const cell = cells.get(id);
    const seen: Record<string, unknown> = {...cell, digits: cell?.amount?.text ?? ""};
    return Object.keys(wanted)
      .filter((key) => seen[key] !== wanted[key])
      .map((key) => [id, key, wanted[key], seen[key]]);
  });
  expect(differing).toEqual([]);
});

test.skipIf(!shared)("readAccounts(jilin) leaves no table unread and nothing unsaid", () => {
  const {tables, unread, repairs, cells, rows} = read();
  expect(Object.fromEntries(tables.map((t) => [t.id, t.status]))).toMatchObject({
    "01": "read",
    "07": "empty",
    "08": "empty",
    "10": "read"
  });
  expect(unread).toEqual([]);
  expect(repairs.map((r) => r.id)).toEqual(repairs.map((_, i) => `r${i + 1}`));
  expect(new Set(cells.map((c) => c.id)).size).toBe(cells.length);
  expect(new Set(rows.map((r) => `${r.table}:${r.key}`)).size).toBe(rows.length);
});

function read(): Accounts {
  const reading = readAccounts(readFileSync(SOURCE), {file: "jilin-2024.txt", sha256: ""});
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.en}`);
  return reading.accounts;
}
