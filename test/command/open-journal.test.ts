import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {hashFile} from "../../src/command/hash-file.js";
import {openJournal} from "../../src/command/open-journal.js";

let folder = "";
let target: {path: string; kind: "file"};
let entry: {file: string; sha256: string; row: {cells: number}; contradictions: number};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "juesuan-"));
  target = {path: join(folder, "a.txt"), kind: "file"};
  writeFileSync(target.path, "one");
  entry = {file: "a.txt", sha256: await hashFile(target.path), row: {cells: 1}, contradictions: 0};
});
afterEach(() => rmSync(folder, {recursive: true}));

function journalFile(): string {
  return join(folder, "out/.juesuan.jsonl");
}

test("openJournal(folder) recalls what was added, in the next run too", async () => {
  const first = await openJournal(join(folder, "out"));
  expect(await first.recall(target, "a.txt")).toBeUndefined();
  await first.add(entry);
  expect(await first.recall(target, "a.txt")).toEqual(entry);
  expect(await (await openJournal(join(folder, "out"))).recall(target, "a.txt")).toEqual(entry);
});

test("openJournal(folder) recalls nothing of a file that has changed, or that has another name", async () => {
  const journal = await openJournal(join(folder, "out"));
  await journal.add(entry);
  expect(await journal.recall(target, "b.txt")).toBeUndefined();
  writeFileSync(target.path, "two");
  expect(await journal.recall(target, "a.txt")).toBeUndefined();
});

test("openJournal(folder) forgets a line that was cut off, and writes none onto it", async () => {
  await (await openJournal(join(folder, "out"))).add(entry);
  const whole = readFileSync(journalFile(), "utf8");
  appendFileSync(journalFile(), whole.slice(0, 40));
  const journal = await openJournal(join(folder, "out"));
  expect(readFileSync(journalFile(), "utf8")).toBe(whole);
  expect(await journal.recall(target, "a.txt")).toEqual(entry);
});

test("openJournal(folder) forgets what another version has written", async () => {
  await (await openJournal(join(folder, "out"))).add(entry);
  const other = readFileSync(journalFile(), "utf8").replace(/"version":"[^"]*"/, `"version":"0.0.0"`);
  writeFileSync(journalFile(), other);
  expect(await (await openJournal(join(folder, "out"))).recall(target, "a.txt")).toBeUndefined();
});

test("openJournal(folder, {fresh}) begins anew", async () => {
  await (await openJournal(join(folder, "out"))).add(entry);
  const journal = await openJournal(join(folder, "out"), {fresh: true});
  expect(await journal.recall(target, "a.txt")).toBeUndefined();
  expect(readFileSync(journalFile(), "utf8")).toBe("");
});
