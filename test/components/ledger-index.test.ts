import {expect, test} from "vitest";
import {ledgerIndex} from "../../src/components/ledger/ledger-index.js";
import type {
  LedgerCell,
  LedgerCheck,
  LedgerClaim,
  LedgerRows,
  Verdict
} from "../../src/components/ledger/ledger-rows.js";

const cell = (id: string, text: string, outcome: Verdict = "equal"): LedgerCell => {
  const [table = "", row = "", column = ""] = id.split(":");
  return {id, table, row, column, text, status: text ? "number" : "blank", comparator: "", unit: "", line: 1, outcome};
};

const claim: LedgerClaim = {
  id: "claim:9.2.3:amount",
  section: "9.2.3",
  sentence: 1,
  line: 2,
  subject: "general:2010301",
  label: "行政运行",
  measure: "amount",
  basis: "outturn",
  of: "",
  ofBasis: "",
  direction: "",
  word: "",
  period: "2024",
  text: "12.3万元",
  unit: "万元",
  outcome: "equal"
};

const check = (id: string, outcome: LedgerCheck["outcome"], about: string, operand: string): LedgerCheck => ({
  id,
  rule: "sum",
  title: id,
  outcome,
  printed: null,
  computed: null,
  difference: null,
  formula: `{${operand}}`,
  about: [about],
  operands: [about, operand],
  telling: null
});

const heading = (part: string, ordinal: string, title: string) => ({part, ordinal, title, line: 1, found: true});

const rows: LedgerRows = {
  tables: [],
  rows: [
    {
      table: "03",
      key: "2010301",
      order: 0,
      side: "",
      code: "2010301",
      name: "行政运行",
      level: 3,
      parent: "20103",
      ordinal: "",
      line: 1
    }
  ],
  cells: [cell("03:2010301:basic", "4,355.40"), cell("03:2010301:project", "")],
  projects: [{id: "p01", name: "会议经费", department: "", unit: "", line: 1}],
  indicators: [],
  claims: [claim],
  headings: [heading("2", "9", "一张表"), heading("3", "", "情况说明"), heading("3", "9", "支出情况说明")],
  checks: [
    check("agrees, about it", "equal", "03:2010301:basic", "claim:9.2.3:amount"),
    check("does not, with it", "unequal", "claim:9.2.3:amount", "03:2010301:basic"),
    check("agrees, with it", "equal", "claim:9.2.3:amount", "03:2010301:basic")
  ],
  repairs: [
    {id: "r1", kind: "split-row", table: "03", row: "2010301", line: 1, before: "a", after: "b", evidence: "code"},
    {id: "r2", kind: "missing-heading", table: "", row: "9.2.3", line: 2, before: "", after: "3.", evidence: "sequence"}
  ]
};

const index = ledgerIndex(rows, "zh");

test("ledgerIndex(rows).checks(id) has the worst first, and of those alike the ones about the number", () => {
  expect(index.checks("03:2010301:basic").map((c) => c.id)).toEqual([
    "does not, with it",
    "agrees, about it",
    "agrees, with it"
  ]);
  expect(index.checks("03:2010301:project")).toEqual([]);
});

test("ledgerIndex(rows).name(id) names row and column, and an unknown id by itself", () => {
  expect(index.name("03:2010301:basic")).toBe("行政运行 · 基本支出");
  expect(index.name("nothing")).toBe("nothing");
});

test("ledgerIndex(rows).name(id) is in the language of the page where it has one, and found by what is printed too", () => {
  const called = rows.rows.map((row) => ({...row, called: "Administrative operation"}));
  const english = ledgerIndex({...rows, rows: called}, "en");
  expect(english.name("03:2010301:basic")).toBe("Administrative operation · Basic expenditure");
  expect(english.entry("03:2010301:basic")?.name).toBe("administrative operation · basic expenditure · 行政运行");
});

test("ledgerIndex(rows).nameAfter(id, before) leaves out what both share, and never everything", () => {
  expect(index.nameAfter("03:2010301:project", "03:2010301:basic")).toBe("项目支出");
  expect(index.nameAfter("03:2010301:basic", "03:2010301:basic")).toBe("行政运行 · 基本支出");
  expect(index.nameAfter("03:2010301:basic", "claim:9.2.3:amount")).toBe("表03 行政运行 · 基本支出");
});

test("ledgerIndex(rows).place(id) is a table, or a section as it is numbered in print", () => {
  expect(index.place("03:2010301:basic")).toBe("表03");
  expect(index.place("claim:9.2.3:amount")).toBe("九（二）3");
});

test("ledgerIndex(rows).sectionTitle(section) comes from part three of the table of contents", () => {
  expect(index.sectionTitle("9")).toBe("支出情况说明");
  expect(index.sectionTitle("12")).toBe("");
});

test("ledgerIndex(rows).repairs(table, row) gives those of a row, and of a section", () => {
  expect(index.repairs("03", "2010301").map((r) => r.id)).toEqual(["r1"]);
  expect(index.repairs("", "9.2.3").map((r) => r.id)).toEqual(["r2"]);
  expect(index.repairs("03", "201")).toEqual([]);
});

test("ledgerIndex(rows).entry(id) is found by code, digits and name", () => {
  expect(index.entry("03:2010301:basic")).toMatchObject({code: "2010301", digits: "4355.40"});
  expect(index.entry("claim:9.2.3:amount")).toMatchObject({code: "2010301", digits: "12.3万元"});
  expect(index.entry("nothing")).toBeUndefined();
});
