import fc from "fast-check";
import {expect, test} from "vitest";
import {Decimal, toDigits} from "../../../src/accounts/index.js";
import {sum} from "../../../src/checks/tables/sum.js";
import {accountsOfCells} from "./accounts-of-cells.js";
import {findingOf, findingsOf, told} from "./findings-of.js";
import {cells as office, smallOffice} from "./small-office.js";

test("sum adds every level of every table up", () => {
  expect(told(smallOffice(), sum)).toEqual([]);
  const wholes = findingsOf(smallOffice(), sum).map((f) => f.subject);
  expect(wholes).toEqual(
    expect.arrayContaining([
      "01:income:amount",
      "01:expenditure:amount",
      "02:total:other",
      "03:201:project",
      "04:opening:amount",
      "04:expenditure:general",
      "05:20103:basic",
      "06:301:amount",
      "06:staff:amount",
      "06:running:amount",
      "09:total:budget",
      "09:vehicles:outturn"
    ])
  );
});

test("sum questions the parent where a part is changed", () => {
  const finding = findingOf(smallOffice({"06:30201:amount": "9.00"}), sum, "sum:06:302:amount");
  expect(finding).toMatchObject({
    outcome: "unequal",
    level: "contradiction",
    printed: "12.00",
    computed: "13.00",
    difference: "-1.00",
    about: ["06:302:amount"],
    formula: "{06:30201:amount} + {06:30231:amount}"
  });
});

test("sum lets each part stray by half a unit of its last digit", () => {
  const cells = {
    "06:302:amount": "10.02",
    "06:30201:amount": "5.00",
    "06:30202:amount": "3.00",
    "06:30203:amount": "2.00"
  };
  expect(told(accountsOfCells(cells), sum)).toEqual(["sum:06:302:amount rounding note"]);
  expect(told(accountsOfCells({...cells, "06:302:amount": "10.03"}), sum)).toEqual([
    "sum:06:302:amount unequal contradiction"
  ]);
});

test("sum gives blanks no room to stray", () => {
  const cells = {"06:302:amount": "5.02", "06:30201:amount": "5.00", "06:30202:amount": "", "06:30203:amount": ""};
  expect(told(accountsOfCells(cells), sum)).toEqual(["sum:06:302:amount unequal contradiction"]);
});

test("sum never faults amounts rounded from yuan", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 10 ** 9}), {minLength: 1, maxLength: 40}), (yuan) => {
      const wanYuan = (cents: number) => toDigits(new Decimal(String(cents)).div("1000000"), 2);
      const parts = yuan.map((cents, i) => [`06:${30201 + i}:amount`, wanYuan(cents)] as const);
      const whole = wanYuan(yuan.reduce((a, b) => a + b, 0));
      const findings = findingsOf(accountsOfCells({"06:302:amount": whole, ...Object.fromEntries(parts)}), sum);
      return findings.every((f) => f.outcome !== "unequal");
    })
  );
});

test("sum doubts a blank that faces numbers, and vouches for no blanks", () => {
  expect(told(smallOffice({"03:20103:project": ""}), sum)).toEqual([
    "sum:03:201:project unequal doubt",
    "sum:03:20103:project unequal doubt"
  ]);
  const blank = findingsOf(smallOffice(), sum).filter((f) => f.operands.every((o) => !o.text));
  expect(blank).toEqual([]);
});

test("sum holds nothing against a table that is cut off", () => {
  const office = smallOffice({"06:302:amount": "99.00"});
  const tables = office.tables.map((t) => (t.id === "06" ? {...t, status: "truncated" as const} : t));
  expect(findingOf({...office, tables}, sum, "sum:06:302:amount")).toMatchObject({outcome: "missing", level: "note"});
});

test("sum holds nothing against the table that a document ends with", () => {
  const office = smallOffice({"06:302:amount": "99.00"});
  const tables = office.tables.map((t) =>
    t.id === "06" ? {...t, line: 9} : t.id > "06" ? {...t, status: "missing" as const} : t
  );
  expect(findingOf({...office, tables}, sum, "sum:06:302:amount").outcome).toBe("missing");
});

test("sum.check(view) asks where a part that another table lists was lost", () => {
  const lost = Object.fromEntries(Object.entries(office).filter(([id]) => !/^03:221/.test(id)));
  expect(findingOf(accountsOfCells(lost), sum, "sum:03:total:total").level).toBe("doubt");
  const wrong = accountsOfCells({...office, "03:total:total": "101.00"});
  expect(findingOf(wrong, sum, "sum:03:total:total").level).toBe("contradiction");
});

test("sum.check(view) adds the items of a row that is not printed to the row above it", () => {
  const lost = Object.fromEntries(Object.entries(office).filter(([id]) => !id.startsWith("05:20103:")));
  const told = findingsOf(accountsOfCells(lost), sum).filter((f) => f.id.startsWith("sum:05:201:"));
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((f) => f.outcome === "equal")).toBe(true);
});

test("sum.check(view) asks where 行次 goes on by more than the lines of the text", () => {
  const wrong = smallOffice({"01:income:amount": "999.00"});
  const counted = (step: number) => ({
    ...wrong,
    rows: wrong.rows.map((row, i) => (row.table === "01" ? {...row, line: i, ordinal: String(1 + step * i)} : row))
  });
  expect(findingOf(counted(2), sum, "sum:01:income:amount")).toMatchObject({level: "doubt", cause: "lost-row"});
});

test("sum.check(view) asks where table 09 falls short and does not print one of its items", () => {
  const spent = {"09:total:outturn": "7.00", "09:abroad:outturn": "", "09:abroad:budget": ""};
  expect(findingOf(smallOffice(spent), sum, "sum:09:total:outturn").level).toBe("contradiction");
  expect(findingOf(smallOffice({"09:total:outturn": "7.00"}), sum, "sum:09:total:outturn").level).toBe("doubt");
  expect(findingOf(smallOffice({"09:total:outturn": "5.00"}), sum, "sum:09:total:outturn").level).toBe("contradiction");
});
