import {expect, test} from "vitest";
import {reprint} from "../../src/accounts/index.js";
import {smallAccounts, smallCell, smallClaim} from "./small-accounts.js";

test("reprint(accounts, id, digits) changes one cell and leaves the accounts it was given alone", () => {
  const accounts = smallAccounts({cells: [smallCell("03:total:total", "7.00"), smallCell("03:201:total", "7.00")]});
  const changed = reprint(accounts, "03:total:total", "8.00");
  expect(changed.cells.map((c) => c.text)).toEqual(["8.00", "7.00"]);
  expect(accounts.cells[0]?.text).toBe("7.00");
});

test("reprint(accounts, id, digits) keeps comparator and unit around the digits", () => {
  const target = smallCell("10:p01.i1:target", "85", {text: "≥85场次", comparator: "≥", unit: "场次"});
  expect(reprint(smallAccounts({cells: [target]}), target.id, "86").cells[0]?.text).toBe("≥86场次");
});

test("reprint(accounts, id, digits) makes a blank cell a number and a nought a zero", () => {
  const accounts = smallAccounts({cells: [smallCell("03:201:total", "")]});
  expect(reprint(accounts, "03:201:total", "1.00").cells[0]).toMatchObject({text: "1.00", status: "number"});
  expect(reprint(accounts, "03:201:total", "0.00").cells[0]).toMatchObject({text: "0.00", status: "zero"});
});

test("reprint(accounts, id, digits) changes a claim", () => {
  const claim = smallClaim("claim:1:amount", "12.5", {text: "12.5万元"});
  expect(reprint(smallAccounts({claims: [claim]}), claim.id, "13.5").claims[0]?.text).toBe("13.5万元");
});

test("reprint(accounts, id, digits) throws on an unknown id and on digits that are none", () => {
  expect(() => reprint(smallAccounts(), "03:x:y", "1")).toThrow("unknown number: 03:x:y");
  expect(() => reprint(smallAccounts(), "03:x:y", "one")).toThrow("invalid amount: one");
});
