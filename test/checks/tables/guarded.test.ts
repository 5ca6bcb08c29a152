import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {type Accounts, Decimal} from "../../../src/accounts/index.js";
import {readAccounts} from "../../../src/reading/index.js";
import {accountsOfCells, none, withCell} from "./accounts-of-cells.js";
import {findingsOf} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

/** Every mutation runs every check, on two shared cores. */
const PATIENCE = 60_000;

const GUARDED = ["01", "02", "03", "04", "05", "06", "09"];
const GOLD = new URL("../../gold/jilin-2024.json", import.meta.url);
const SOURCE = new URL("../../../../shared/documents/jilin-2024.txt", import.meta.url);

const shared = existsSync(SOURCE);
if (!shared)
  console.warn("skipped: ../shared/documents/jilin-2024.txt is not here, so the reader's tables are not mutated");

test("tableRules guard every amount of an invented office against a change by 1.00", {timeout: PATIENCE}, () => {
  expect(unguarded(smallOffice())).toEqual([]);
});

test("tableRules guard every amount of the gold tables against a change by 1.00", {timeout: PATIENCE}, () => {
  expect(unguarded(goldTables())).toEqual([]);
});

test.skipIf(!shared)(
  "tableRules guard every amount read from the source against a change by 1.00",
  {timeout: PATIENCE},
  () => {
    expect(unguarded(readSource())).toEqual([]);
  }
);

test.skipIf(!shared)("tableRules contradict nothing in the document as it is", () => {
  const findings = findingsOf(readSource()).filter((f) => f.level === "contradiction" || f.level === "doubt");
  expect(findings.map((f) => f.id)).toEqual([]);
});

test.skipIf(!shared)("tableRules give every finding an id of its own", () => {
  const ids = findingsOf(readSource()).map((f) => f.id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Ids of the amounts that can change by 1.00 without a new finding of a contradiction or a doubt. */
function unguarded(accounts: Accounts): readonly string[] {
  const before = new Set(faults(accounts));
  return accounts.cells
    .filter((c) => c.amount && GUARDED.includes(c.table))
    .filter((c) => {
      const changed = c.amount?.value.plus(new Decimal("1")).toFixed(c.amount.decimals) ?? "";
      return faults(withCell(accounts, c.id, changed)).every((id) => before.has(id));
    })
    .map((c) => c.id);
}

function faults(accounts: Accounts): readonly string[] {
  return findingsOf(accounts)
    .filter((f) => f.level === "contradiction" || f.level === "doubt")
    .map((f) => f.id);
}

function goldTables(): Accounts {
  const gold: {cells: Record<string, {text: string}>} = JSON.parse(readFileSync(GOLD, "utf8"));
  const cells = Object.entries(gold.cells).filter(([id]) => !id.startsWith("10:"));
  const texts = Object.fromEntries(cells.map(([id, {text}]) => [id, text]));
  return accountsOfCells(texts, {statements: [none("fund"), none("capital")]});
}

function readSource(): Accounts {
  const reading = readAccounts(readFileSync(SOURCE), {file: "jilin-2024.txt", sha256: ""});
  if (!reading.ok) throw new Error(`invalid document: ${reading.refusal.en}`);
  return reading.accounts;
}
