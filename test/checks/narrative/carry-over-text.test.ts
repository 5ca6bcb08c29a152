import {expect, test} from "vitest";
import {carryOverText} from "../../../src/checks/narrative/carry-over-text.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...carryOverText.check(viewOfClaims(made))];
}

const CLAIMS: ClaimSpec[] = [
  ["5.3.1", "general:2010102", "amount", "100.00万元", {basis: "initial-budget"}],
  ["5.3.1", "general:2010102", "amount", "70.00万元"]
];
const statements = [["5.3.1", "general:2010102", "carried-over", "结转下年"]] as const;

test("carryOverText.check(view) asks about money carried over that the balance cannot hold", () => {
  const [found] = check({claims: CLAIMS, statements, cells: {"04:closing:total": "8.00"}});
  expect(found).toMatchObject({rule: "carry-over", printed: "结转下年", computed: "8.00", level: "doubt"});
  expect(found?.detail.unspent).toBe("30.00");
});

test("carryOverText.check(view) is content where the balance holds it", () => {
  expect(check({claims: CLAIMS, statements, cells: {"04:closing:total": "30.00"}})[0]).toMatchObject({
    outcome: "equal"
  });
});
