import {expect, test} from "vitest";
import {structure} from "../../../src/checks/narrative/structure.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...structure.check(viewOfClaims(made))];
}

const CELLS = {"05:total:total": "9.00", "05:201:total": "6.00", "05:208:total": "3.00"};

test("structure.check(view) asks about a class that the text leaves out, and one that the table lacks", () => {
  const claims: ClaimSpec[] = [
    ["5.2", "general:201", "amount", "6.00万元"],
    ["5.2", "general:210", "amount", "3.00万元"]
  ];
  expect(check({cells: CELLS, claims}).map((f) => [f.subject, f.cause])).toEqual([
    ["05:208:total", "not-in-text"],
    ["claim:5.2:amount.2", "not-in-table"]
  ]);
});

test("structure.check(view) lets an item with a budget and nothing spent be without a row", () => {
  const claims: ClaimSpec[] = [
    ["5.2", "general:201", "amount", "6.00万元"],
    ["5.2", "general:208", "amount", "3.00万元"],
    ["5.3.1", "general:210", "amount", "0万元"]
  ];
  expect(check({cells: CELLS, claims})).toEqual([]);
});

test("structure.check(view) takes an unknown name with the amount of an unnamed row for its other name", () => {
  const claims: ClaimSpec[] = [
    ["5.2", "general:201", "amount", "6.00万元"],
    ["5.2", "general:?就业支出", "amount", "3.00万元"]
  ];
  expect(check({cells: CELLS, claims})).toMatchObject([{cause: "renamed", level: "note"}]);
  const other: ClaimSpec[] = [...claims.slice(0, 1), ["5.2", "general:?就业支出", "amount", "2.00万元"]];
  expect(check({cells: CELLS, claims: other}).map((f) => f.cause)).toEqual(["not-in-text", "not-in-table"]);
});
