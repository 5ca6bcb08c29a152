import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {type Accounts, viewOf} from "../../../src/accounts/index.js";
import {readAccounts} from "../../../src/reading/index.js";
import {formView} from "../projects/form-accounts.js";
import {smallOffice} from "../tables/small-office.js";
import {broken, flawOf, namesIn, wordsOf} from "./findings-told.js";

const SOURCE = new URL("../../../../shared/documents/jilin-2024.txt", import.meta.url);
const shared = existsSync(SOURCE);
if (!shared) console.warn("skipped: ../shared holds no jilin-2024.txt whose findings to read");

function jilin(): Accounts {
  const reading = readAccounts(readFileSync(SOURCE), {file: "jilin-2024.txt", sha256: ""});
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.accounts;
}

function flaws(accounts: Accounts, views: Iterable<ReturnType<typeof viewOf>>): readonly string[] {
  const names = namesIn(accounts);
  return [...views].flatMap((view) =>
    wordsOf(view).flatMap((told) => {
      const flaw = flawOf(told, names);
      return flaw ? [`${flaw}: ${told.finding.id} ${told.lang} ${told.field}: ${told.text}`] : [];
    })
  );
}

test.skipIf(!shared)(
  "tell(finding, view) speaks plainly of all that the Jilin accounts show, in both languages",
  () => {
    const accounts = jilin();
    expect(flaws(accounts, [viewOf(accounts)])).toEqual([]);
  }
);

test.skipIf(!shared)(
  "tell(finding, view) speaks plainly of Jilin accounts with a number changed",
  {timeout: 60_000},
  () => {
    const accounts = jilin();
    expect(flaws(accounts, broken(accounts, 61))).toEqual([]);
  }
);

test("tell(finding, view) speaks plainly of tables that do not add up", () => {
  const office = smallOffice();
  expect(flaws(office, broken(office, 3))).toEqual([]);
});

test("tell(finding, view) speaks plainly of forms that do not hold together", () => {
  const forms = [
    {total: ["30.00", "20.00", "19.50", "90", "12"], score: "70"},
    {total: ["30.00", "9.00", "9.00", "100", "10"], current: ["30.00", "9.00", "9.00", "99.9"]},
    {total: ["30.00", "20.00", "2.00", "10", "8"], indicators: [["养护桥梁座数", "≥12座", "11座", "70", "70"]]}
  ];
  const {accounts} = formView(forms);
  expect(flaws(accounts, [viewOf(accounts)])).toEqual([]);
});
