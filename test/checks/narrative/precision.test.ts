import {expect, test} from "vitest";
import {checkAccounts} from "../../../src/checks/index.js";
import {boundsOf, decimalsOf, worthOf} from "../../../src/checks/narrative/precision.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

const CELLS = {
  "02:total:total": "1571.74",
  "02:total:fiscal": "1294.17",
  "02:total:business": "276.34",
  "02:total:other": "1.23",
  "03:total:total": "300.00"
};
const DOWN = {direction: "down"} as const;

/** The same year told to as many decimals as given; every percentage was worked out from yuan. */
function told(total: string, fiscal: string, fall: string): Made {
  const claims: ClaimSpec[] = [
    ["2", "income", "amount", total],
    ["2", "income.fiscal", "amount", fiscal],
    ["2", "income.fiscal", "change", fall, DOWN],
    ["2", "income.fiscal", "percent-change", "6.4%", DOWN]
  ];
  return {cells: CELLS, claims};
}

function contradicted(made: Made): readonly string[] {
  return checkAccounts(viewOfClaims(made)).flatMap((f) => (f.level === "contradiction" ? [f.id] : []));
}

test("checkAccounts(view) finds nothing wrong with prose that rounds what the tables print longer", () => {
  expect(contradicted(told("1571.74万元", "1294.17万元", "88.49万元"))).toEqual([]);
  expect(contradicted(told("1571.7万元", "1294.2万元", "88.5万元"))).toEqual([]);
  expect(contradicted(told("1572万元", "1294万元", "88万元"))).toEqual([]);
  expect(contradicted(told("1571.8万元", "1294.2万元", "88.5万元"))).toEqual([
    "table-text:claim:2:amount:02:total:total"
  ]);
});

test("decimalsOf(view, id) knows 300 as 300.00 where the prose drops zeros, not where it rounds", () => {
  const dropped = viewOfClaims({cells: CELLS, claims: [["3", "expenditure", "amount", "300万元"]]});
  expect(decimalsOf(dropped, "claim:3:amount")).toBe(2);
  const rounded = viewOfClaims(told("1572万元", "1294万元", "88万元"));
  expect(decimalsOf(rounded, "claim:2:change")).toBe(0);
});

test("decimalsOf(view, id) takes a bare 0 for nothing where the prose does not round", () => {
  const view = viewOfClaims({cells: CELLS, claims: [["2", "income.other", "amount", "0万元"]]});
  expect(decimalsOf(view, "claim:2:amount")).toBe(2);
});

test("worthOf(view, id) and boundsOf(view, id) count in the document's unit", () => {
  const view = viewOfClaims({cells: CELLS, claims: [["2", "income.other", "amount", "12345.6元"]]});
  expect(worthOf(view, "claim:2:amount").toString()).toBe("1.23456");
  expect(boundsOf(view, "claim:2:amount").hi.toString()).toBe("1.234565");
  expect(boundsOf(view, "02:total:other").hi.toString()).toBe("1.235");
});

test("checkAccounts(view) takes shares of yuan in prose over a table in ten thousand yuan", () => {
  const claims: ClaimSpec[] = [
    ["5.1", "general", "amount", "2137400元"],
    ["5.1", "general", "share", "71.2%", {of: "expenditure", ofBasis: "outturn"}]
  ];
  expect(contradicted({cells: {"03:total:total": "300.00"}, claims})).toEqual([]);
});
