import {expect, test} from "vitest";
import {label} from "../../../src/checks/narrative/label.js";
import {tableText} from "../../../src/checks/narrative/table-text.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

const CELLS = {
  "01:income:amount": "110.00",
  "01:income.total:amount": "130.00",
  "02:total:total": "110.00",
  "02:total:fiscal": "100.00",
  "04:income:amount": "100.00",
  "04:income.total:amount": "115.00"
};

function view(...claims: ClaimSpec[]) {
  return viewOfClaims({cells: CELLS, claims});
}

test("label.check(view) gathers every total that is the year's sum in one note", () => {
  const made = view(
    ["1", "income.total", "amount", "110万元"],
    ["4", "income.fiscal", "amount", "100万元"],
    ["4", "fiscal.income.total", "change", "9.50万元", {direction: "down"}]
  );
  const [found, ...others] = [...label.check(made)];
  expect(others).toEqual([]);
  expect(found).toMatchObject({printed: "总计", computed: "本年合计", level: "note", outcome: "explained"});
  expect(found?.operands.map((o) => o.text)).toEqual(["110万元", "100万元"]);
});

test("label.check(view) has nothing to say of totals that are totals", () => {
  expect([...label.check(view(["1", "income.total", "amount", "130.00万元"]))]).toEqual([]);
});

test("tableText.check(view) compares a mislabelled total with the sum it means", () => {
  const found = [...tableText.check(view(["1", "income.total", "amount", "110万元"]))];
  expect(found.map((f) => [f.operands[1]?.id, f.outcome])).toEqual([
    ["01:income:amount", "equal"],
    ["02:total:total", "equal"]
  ]);
});

test("tableText.check(view) calls a total that is neither sum a contradiction", () => {
  const [found] = [...tableText.check(view(["1", "income.total", "amount", "111万元"]))];
  expect(found).toMatchObject({printed: "111", computed: "130.00", level: "contradiction"});
});
