import {expect, test} from "vitest";
import {type Accounts, viewOf} from "../../../src/accounts/index.js";
import {share} from "../../../src/checks/narrative/share.js";
import {tableText} from "../../../src/checks/narrative/table-text.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

const BUDGET = {basis: "budget"} as const;

function check(claim: ClaimSpec, cells: Readonly<Record<string, string>>) {
  return [...tableText.check(viewOfClaims({claims: [claim], cells}))];
}

test("tableText.check(view) compares an amount with every place that prints it", () => {
  const found = check(["6", "general.staff", "amount", "80.5万元"], {
    "05:total:staff": "80.50",
    "06:staff:amount": "81.50"
  });
  expect(found.map((f) => [f.outcome, f.computed])).toEqual([
    ["equal", "80.50"],
    ["unequal", "81.50"]
  ]);
});

test("tableText.check(view) takes a blank cell for nothing", () => {
  const cells = {"01:income.other:amount": ""};
  expect(check(["2", "income.other", "amount", "0万元"], cells)[0]).toMatchObject({outcome: "equal"});
  expect(check(["2", "income.other", "amount", "3万元"], cells)[0]).toMatchObject({level: "doubt", cause: "blank"});
});

test("tableText.check(view) says nothing where the table was not read", () => {
  expect(check(["2", "income.other", "amount", "3万元"], {})).toEqual([]);
});

test("tableText.check(view) leaves another kind of budget to the question which one the table prints", () => {
  const cells = {"09:reception:budget": "20.00"};
  expect(check(["9.2.3", "sangong.reception", "amount", "25万元", BUDGET], cells)[0]).toMatchObject({
    level: "doubt",
    cause: "plain-budget"
  });
  const initial = check(["9.2.3", "sangong.reception", "amount", "25万元", {basis: "initial-budget"}], cells);
  expect(initial[0]).toMatchObject({level: "doubt", cause: "two-budgets"});
});

test("tableText.check(view) converts an amount in yuan to the tables' unit", () => {
  const cells = {"01:income.other:amount": "1.89"};
  expect(check(["2", "income.other", "amount", "18903.5元"], cells)[0]).toMatchObject({outcome: "rounding"});
  expect(check(["2", "income.other", "amount", "28903.5元"], cells)[0]).toMatchObject({outcome: "unequal"});
});

test("tableText.check(view) sees where 元 and 万元 were confused", () => {
  const found = check(["2", "income.other", "amount", "18900万元"], {"01:income.other:amount": "1.89"});
  expect(found[0]).toMatchObject({outcome: "unequal", cause: "unit"});
  const [chance] = check(["2", "income.other", "amount", "0.3万元"], {"01:income.other:amount": "2913.06"});
  expect(chance).toMatchObject({outcome: "unequal", level: "contradiction", cause: null});
});

test("tableText.check(view) leaves last year's amounts alone", () => {
  const cells = {"01:expenditure:amount": "90.00"};
  expect(check(["3", "expenditure", "amount", "80.00万元", {period: "2023"}], cells)).toEqual([]);
});

test("tableText.check(view) sees where the amount of all money stands under the name of a part", () => {
  const cells = {"05:total:basic": "60.00", "03:total:basic": "75.00"};
  expect(check(["6", "general.basic", "amount", "75.00万元"], cells)[0]).toMatchObject({
    level: "doubt",
    cause: "other-scope"
  });
  expect(check(["6", "general.basic", "amount", "76.00万元"], cells)[0]).toMatchObject({level: "contradiction"});
});

test("tableText.check(view) sees where the amount of a part stands under the name of all money", () => {
  const cells = {"04:expenditure:total": "90.00", "05:total:total": "80.00"};
  expect(check(["4", "fiscal.expenditure", "amount", "80.00万元"], cells)[0]).toMatchObject({
    level: "doubt",
    cause: "other-scope"
  });
  expect(check(["4", "fiscal.expenditure", "amount", "81.00万元"], cells)[0]).toMatchObject({level: "contradiction"});
});

test("tableText.check(view) converts ten thousand yuan to a table in yuan", () => {
  const made = viewOfClaims({
    claims: [["2", "income.other", "amount", "1.23万元"]],
    cells: {"01:income.other:amount": "12345.60"}
  });
  const cells = made.accounts.cells.map((c) => ({...c, unit: "元"}));
  const inYuan = viewOf({...made.accounts, cells, document: {...made.accounts.document, unit: "元"}});
  expect([...tableText.check(inYuan)][0]).toMatchObject({outcome: "rounding"});
});

test("tableText.check(view) and share.check(view) only ask where rows of the table were not understood", () => {
  const claims: ClaimSpec[] = [
    ["3", "expenditure.basic", "amount", "60.00万元"],
    ["3", "expenditure.basic", "share", "60%", {of: "expenditure"}]
  ];
  const made = viewOfClaims({claims, cells: {"03:total:basic": "18.00", "03:total:total": "90.00"}});
  const unread = [{table: "03", section: "", line: 1, text: "2010699", reason: "ambiguous"}] as const;
  const levels = (accounts: Accounts) =>
    [tableText, share].flatMap((rule) => [...rule.check(viewOf(accounts))].map(({level}) => level));
  expect(levels(made.accounts)).toEqual(["contradiction", "contradiction"]);
  expect(levels({...made.accounts, unread})).toEqual(["doubt", "doubt"]);
});
