import {expect, test} from "vitest";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import type {LedgerRows} from "../../src/components/index.js";
import {frameNames, framePaths, listFrames, toFrames, toLedger, toReport} from "../../src/data/index.js";
import {madeAccounts} from "./made-accounts.js";

const findings = checkAccounts(viewOf(madeAccounts));
const frames = toFrames(madeAccounts, findings);

test("toFrames(accounts, findings) gives every frame, those of empty and missing tables too", () => {
  expect(listFrames(frames).map((f) => f.name)).toEqual([...frameNames]);
  expect(Object.keys(frames).sort()).toEqual([...frameNames].sort());
  expect(frames["07"].rows).toEqual([]);
  expect(frames["07"].columns).toEqual(frames["08"].columns);
});

test("toFrames(accounts, findings) puts a cell beside its row, one cell a row, blanks kept", () => {
  expect(frames["03"].rows).toHaveLength(5);
  expect(frames["03"].rows[1]).toMatchObject({
    id: "03:total:basic",
    key: "total",
    name: "合计",
    nameEn: "Total",
    level: 0,
    measure: "basic",
    headingEn: "Basic expenditure",
    text: "",
    status: "blank",
    amount: null
  });
  expect(frames["03"].rows[2]).toMatchObject({
    code: "201",
    nameEn: "General public services",
    parent: "total",
    amount: "-12.30"
  });
});

test("toFrames(accounts, findings) keeps the digits as printed, without separators, and says the scale of a column", () => {
  const amounts = frames["01"].columns.find((c) => c.name === "amount");
  expect(frames["01"].rows.map((r) => [r.text, r.amount])).toEqual([
    ["1,234.50", "1234.50"],
    ["0.00", "0.00"]
  ]);
  expect(amounts?.scale).toBe(2);
});

test("toFrames(accounts, findings) sets an indicator's target beside its result, and a form's budget beside its spending", () => {
  expect(frames.indicators.rows[0]).toMatchObject({
    projectName: "库房 改造",
    comparator: "≥",
    target: "≥８５批",
    targetAmount: "85",
    result: '及时, "准"',
    resultAmount: null,
    score: null
  });
  expect(frames.projects.rows[0]).toMatchObject({initial: "6209.1", adjusted: null, indicators: 1});
});

test("toFrames(accounts, findings) lists every number once, with its verdict", () => {
  const {rows} = frames.cells;
  expect(rows).toHaveLength(madeAccounts.cells.length + madeAccounts.claims.length);
  expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length);
  expect(rows.at(-1)).toMatchObject({id: "claim:1:percent-change", section: "1", table: "", amount: "1.10"});
  for (const {outcome, checks} of rows) expect(outcome === "unchecked" || Number(checks) > 0).toBe(true);
});

test("toFrames(accounts, findings) gives each check with its formula, and what is told in words of both languages", () => {
  expect(frames.checks.rows).toHaveLength(findings.length);
  for (const row of frames.findings.rows) {
    expect(row.saysZh).toMatch(/\p{Script=Han}/u);
    expect(row.saysEn).toMatch(/[a-z]/);
  }
});

test("toFrames(accounts, findings) gives every column a Chinese heading, an English description, and one type", () => {
  const types = {string: "string", number: "string", integer: "number", boolean: "boolean"};
  for (const {columns, rows} of listFrames(frames))
    for (const {name, type, title, description} of columns) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(description).toMatch(/[a-z0-9]/);
      const values = rows.map((r) => r[name]).filter((v) => v !== null);
      expect(values.filter((v) => typeof v !== types[type])).toEqual([]);
    }
});

test("framePaths(document) names an address for each file of each frame", () => {
  const paths = framePaths("made");
  expect(paths).toContain("/data/frames/made/03.arrow");
  expect(paths).toContain("/data/frames/made/plain/findings.csv");
  expect(paths).toHaveLength(2 + 4 * frameNames.length);
});

test("toLedger(accounts, findings, lang) gives the rows that the ledger takes", () => {
  const rows: LedgerRows = toLedger(madeAccounts, findings, "zh");
  expect(rows.cells.map((c) => c.id)).toEqual(madeAccounts.cells.map((c) => c.id));
  expect(rows.cells.every((c) => !("amount" in c))).toBe(true);
  expect(rows.checks.filter((c) => c.outcome !== "equal" && c.telling === null)).toEqual([]);
});

test("toLedger(accounts, findings, lang) names rows and claims in English, beside what is printed, and only there", () => {
  const [zh, en] = [toLedger(madeAccounts, findings, "zh"), toLedger(madeAccounts, findings, "en")];
  expect([...zh.rows, ...zh.claims].filter((one) => "called" in one)).toEqual([]);
  expect(en.rows.map(({name}) => name)).toEqual(zh.rows.map(({name}) => name));
  const called = [...en.rows, ...en.claims].flatMap((one) => one.called ?? []);
  expect(called).toEqual(expect.arrayContaining(["Total", "General public services", "Other income"]));
  expect(called.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
});

test("toReport(accounts, findings) has the fields of the contract", () => {
  const report = toReport(madeAccounts, findings);
  expect(report.document).toEqual({
    department: "示范县档案馆",
    year: 2023,
    unit: "万元",
    file: "example-2023.txt",
    sha256: madeAccounts.document.sha256
  });
  expect(Object.keys(report.checks)).toEqual([
    "equal",
    "rounding",
    "explained",
    "scope",
    "unequal",
    "undefined",
    "missing"
  ]);
  expect(Object.values(report.checks).reduce((a, b) => a + b)).toBe(findings.length);
  for (const finding of report.findings) {
    expect(finding.zh).toMatch(/\p{Script=Han}/u);
    expect(finding.en.length).toBeGreaterThan(10);
    expect(finding.places.length).toBeGreaterThan(0);
  }
});
