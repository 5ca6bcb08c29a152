import {expect, test} from "vitest";
import {type Accounts, viewOf} from "../../../src/accounts/index.js";
import {checkAccounts, needs, rules, type Unchecked, uncheckedOf} from "../../../src/checks/index.js";
import {type ClaimSpec, type StatementSpec, viewOfClaims} from "../narrative/accounts-of-claims.js";
import {accountsOfCells} from "../tables/accounts-of-cells.js";
import {cells, smallOffice} from "../tables/small-office.js";

function unchecked(accounts: Accounts): readonly Unchecked[] {
  const view = viewOf(accounts);
  return uncheckedOf(view, checkAccounts(view));
}

function lineOf(accounts: Accounts, reason: Unchecked["reason"]): Unchecked | undefined {
  return unchecked(accounts).find((line) => line.reason === reason);
}

function without(table: string): Accounts {
  const rest = Object.entries(cells).filter(([id]) => !id.startsWith(`${table}:`));
  return accountsOfCells(Object.fromEntries(rest));
}

test("needs names every rule, and none that is no rule", () => {
  expect(Object.keys(needs).sort()).toEqual([...new Set(rules.map(({id}) => id))].sort());
});

test("uncheckedOf tells which checks went without a table that was not found", () => {
  const line = lineOf(without("06"), "missing-table");
  expect(line?.needs).toBe("06 10");
  expect(line?.rules).toEqual(expect.arrayContaining(["sum", "same-quantity", "part-whole", "list"]));
  expect(line?.zh).toMatch(/^没有找到表06、10：“合计等于各项之和”.*等 \d+ 类核对没有包括在内。$/);
  expect(line?.en).toMatch(/^Tables 06 and 10 not found: checks of \d+ kinds/);
});

test("uncheckedOf takes a table of funds for needless where the summary has none, and for wanting where it has some", () => {
  expect(lineOf(without("07"), "missing-table")?.needs).toBe("10");
  const spent = accountsOfCells({...cells, "04:221:fund": "4.00"});
  expect(lineOf(spent, "empty-table")?.needs).toBe("07");
});

test("uncheckedOf tells a table that breaks off, one with rows not understood, and one in another unit", () => {
  const office = smallOffice();
  const changed = (change: Partial<Accounts["tables"][number]>) => ({
    ...office,
    tables: office.tables.map((t) => (t.id === "05" ? {...t, ...change} : t))
  });
  expect(lineOf(changed({status: "truncated"}), "truncated-table")?.zh).toContain("表05");
  expect(lineOf(changed({unit: "元"}), "other-unit")).toMatchObject({needs: "05"});
  const unread = [{table: "05", section: "", line: 12, text: "其他", reason: "unknown-row"}] as const;
  expect(lineOf({...office, unread}, "unread-cells")?.zh).toContain("1 处没有读懂（第 12 行）");
});

test("uncheckedOf takes an empty table 09 and unsaid visits for nothing where the text says there were no such expenses", () => {
  const blank = Object.fromEntries(Object.entries(cells).map(([id, text]) => [id, id.startsWith("09") ? "" : text]));
  const claims: ClaimSpec[] = [["2", "income.other", "amount", "6.00万元"]];
  const linesOf = (statements: readonly StatementSpec[]) => {
    const view = viewOfClaims({cells: blank, claims, statements});
    return uncheckedOf(view, checkAccounts(view));
  };
  const told = (lines: readonly Unchecked[], reason: string) =>
    lines.find((line) => line.reason === reason)?.needs ?? "";
  expect(told(linesOf([]), "empty-table")).toContain("09");
  expect(told(linesOf([]), "not-in-text")).toContain("visits");
  const said = linesOf([["7", "sangong", "none", "无“三公”经费支出"]]);
  expect(told(said, "empty-table")).not.toContain("09");
  expect(told(said, "not-in-text")).not.toContain("visits");
});

test("uncheckedOf tells a column that was not read", () => {
  const rest = Object.entries(cells).filter(([id]) => !id.endsWith(":budget"));
  expect(lineOf(accountsOfCells(Object.fromEntries(rest)), "missing-column")).toMatchObject({
    needs: "09 budget",
    zh: "表09《财政拨款“三公”经费支出决算表》没有读到“预算数”栏：要用这一栏的核对没有做。"
  });
});

test("uncheckedOf tells a document without narrative in one line, and what a narrative leaves out in another", () => {
  expect(unchecked(smallOffice()).filter(({reason}) => reason === "no-text")).toHaveLength(1);
  const claims: ClaimSpec[] = [
    ["2", "income.other", "amount", "6.00万元"],
    ["2", "income.other", "change", "1.00万元", {direction: "up"}]
  ];
  const view = viewOfClaims({cells, claims});
  const lines = uncheckedOf(view, checkAccounts(view));
  expect(lines.find(({reason}) => reason === "not-in-text")?.needs).toContain("procurement");
  expect(lines.find(({reason}) => reason === "no-prior-year")?.zh).toContain("1 处增减额");
});

test("uncheckedOf counts numbers that nothing stands beside, and tables of no standard", () => {
  const claims: ClaimSpec[] = [
    ["2", "income.other", "amount", "6.00万元"],
    ["3", "expenditure.basic", "percent-change", "3%", {direction: "up"}]
  ];
  const made = viewOfClaims({cells, claims});
  const others = [{id: "x1", title: "国有资产占用情况表", line: 9}];
  const lines = unchecked({...made.accounts, others});
  expect(lines.find(({reason, needs}) => reason === "lone-numbers" && needs === "text")?.zh).toContain("1 个数");
  expect(lines.find(({reason}) => reason === "other-tables")?.zh).toContain("《国有资产占用情况表》");
});

test("uncheckedOf stays short, and speaks in whole sentences of both languages", () => {
  const bare = accountsOfCells({"01:income:amount": "1.00"});
  for (const accounts of [bare, smallOffice(), without("03")]) {
    const lines = unchecked(accounts);
    expect(lines.length).toBeLessThan(12);
    for (const {zh, en} of lines) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/^[A-Z0-9“].*\.$/);
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN/);
    }
  }
});
