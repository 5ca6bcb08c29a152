import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {type Accounts, viewOf} from "../../src/accounts/index.js";
import {checkAccounts, type Finding, reportable} from "../../src/checks/index.js";
import {readAccounts} from "../../src/reading/index.js";
import {layouts, syntheticAccounts} from "../synthetic/index.js";

const SOURCE = new URL("../../../shared/documents/jilin-2024.txt", import.meta.url);
const shared = existsSync(SOURCE);
if (!shared) console.warn("jilin accounts not checked for their records: ../shared is absent");

/** Rules that speak of a habit or of what is lacking: no one number of theirs is in question. */
const OF_THE_WHOLE = ["contents", "residue", "list", "structure", "code-sanity", "same-name-other-code"];

function read(bytes: Uint8Array): Accounts {
  const reading = readAccounts(bytes, {file: "a.txt", sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.accounts;
}

function repeatedIds(findings: readonly Finding[]): readonly string[] {
  const ids = findings.map((f) => f.id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

function flaws(accounts: Accounts): readonly string[] {
  const view = viewOf(accounts);
  const findings = checkAccounts(view);
  const flawed = findings.filter(
    (f) =>
      ![f, f.about, f.operands, f.detail].every(Object.isFrozen) ||
      f.operands.some((o) => o.text && view.number(o.id) === undefined) ||
      (f.level === "contradiction" && f.about.length === 0 && !OF_THE_WHOLE.includes(f.rule))
  );
  return [...repeatedIds(findings), ...repeatedIds(reportable(findings)), ...flawed.map((f) => `flawed ${f.id}`)];
}

test("checkAccounts(view) yields frozen records of unique ids, and contradictions that name their numbers", () => {
  for (const layout of layouts)
    for (const seed of [1, 2, 3])
      expect(flaws(read(new TextEncoder().encode(syntheticAccounts(seed, layout).text)))).toEqual([]);
});

test.skipIf(!shared)("checkAccounts(view) yields such records of the Jilin accounts too", () => {
  expect(flaws(read(readFileSync(SOURCE)))).toEqual([]);
});
