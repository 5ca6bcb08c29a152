import {expect, test} from "vitest";
import {toFinding} from "../../src/checks/finding.js";
import {toldOnce} from "../../src/checks/told-once.js";
import {type ClaimSpec, viewOfClaims} from "./narrative/accounts-of-claims.js";

test("toldOnce(findings, view) tells what one number says of two sides once, and two numbers twice", () => {
  const one = {label: "收入支出总计", sentence: 1, line: 1};
  const claims: ClaimSpec[] = [
    ["1", "income.total", "amount", "0.30万元", one],
    ["1", "expenditure.total", "amount", "0.30万元", one],
    ["1", "income.other", "amount", "0.30万元", {label: "其他收入", sentence: 1, line: 1}]
  ];
  const view = viewOfClaims({claims});
  const findings = view.accounts.claims.map(({id}) =>
    toFinding(view, {
      rule: "table-text",
      outcome: "unequal",
      subject: id,
      operands: [id],
      printed: "0.30",
      computed: "9.00"
    })
  );
  expect(toldOnce(findings, view).map((f) => f.level)).toEqual(["contradiction", null, "contradiction"]);
});
