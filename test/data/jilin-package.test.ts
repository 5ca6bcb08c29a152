import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {expect, test, vi} from "vitest";
import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {fromPackage, listFrames, packageFiles, toFrames, toPackage} from "../../src/data/index.js";
import {toArchive} from "../../src/data/to-archive.js";
import {readAccounts} from "../../src/reading/index.js";

const SOURCE = new URL("../../../shared/documents/jilin-2024.txt", import.meta.url);
const PACKAGE = new URL("../../src/data/jilin-2024/", import.meta.url);
const COMMAND = "npm run juesuan -- read ../shared/documents/jilin-2024.txt --out src/data/jilin-2024";

const source = existsSync(SOURCE);
const committed = existsSync(new URL("datapackage.json", PACKAGE));
if (!source) console.warn("skipped: the source document is not at hand in ../shared/documents");
if (!committed) console.warn(`skipped: src/data/jilin-2024 is not there; make it with: ${COMMAND}`);

test.skipIf(!source || !committed)("the committed package is what reading its source gives, byte for byte", () => {
  const files = toPackage(readSource());
  for (const name of packageFiles)
    expect(readFileSync(new URL(name, PACKAGE), "utf8"), `${name} is out of date; run: ${COMMAND}`).toBe(
      files.get(name)
    );
});

test.skipIf(!source)("fromPackage(toPackage(accounts)) gives a real document back", () => {
  const accounts = readSource();
  expect(fromPackage(toPackage(accounts))).toEqual(accounts);
});

test.skipIf(!committed)("the committed package holds labels and figures, and no sentence", () => {
  for (const name of packageFiles.filter((n) => n.endsWith(".csv"))) {
    const runs = readFileSync(new URL(name, PACKAGE), "utf8").match(/[^\s",]{26,}/g) ?? [];
    expect(runs.filter((run) => /[，。；]/.test(run))).toEqual([]);
  }
});

test.skipIf(!committed)("toFrames(accounts, findings) gives every number of the committed package exactly once", () => {
  const accounts = readCommitted();
  const frames = toFrames(accounts, checkAccounts(viewOf(accounts)));
  const tables = listFrames(frames).slice(0, 10);
  expect(tables.flatMap((f) => f.rows.map((r) => r.id))).toEqual(accounts.cells.map((c) => c.id));
  expect(frames.cells.rows).toHaveLength(accounts.cells.length + accounts.claims.length);
});

test.skipIf(!committed)(
  "toArchive(accounts) gives the same bytes again, whatever the day",
  {timeout: 60_000},
  async () => {
    const first = await toArchive(readCommitted());
    vi.useFakeTimers({now: new Date("2031-05-06"), toFake: ["Date"]});
    const later = await toArchive(readCommitted());
    vi.useRealTimers();
    expect(hashOf(later)).toBe(hashOf(first));
  }
);

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function readSource(): Accounts {
  const bytes = readFileSync(SOURCE);
  const sha256 = hashOf(bytes);
  const reading = readAccounts(bytes, {file: "jilin-2024.txt", sha256});
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.accounts;
}

function readCommitted(): Accounts {
  return fromPackage(new Map(packageFiles.map((name) => [name, readFileSync(new URL(name, PACKAGE), "utf8")])));
}
