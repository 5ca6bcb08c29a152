import {expect, test} from "vitest";
import {checkWon} from "../../../src/checks/narrative/won-contracts.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return checkWon(viewOfClaims(made));
}

test("checkWon(view) holds what small firms won against the whole, rounding aside", () => {
  const won = (reserved: string, open: string): ClaimSpec[] => [
    ["11.2", "procurement", "amount", "100.00万元"],
    ["11.2", "procurement.won.sme", "amount", reserved],
    ["11.2", "procurement.open.sme", "amount", open]
  ];
  expect(check({claims: won("60.00万元", "40.00万元")})).toMatchObject({outcome: "equal"});
  expect(check({claims: won("60.00万元", "40.01万元")})).toMatchObject({outcome: "rounding"});
  expect(check({claims: won("100.00万元", "100.00万元")})).toMatchObject({
    level: "contradiction",
    cause: "won-above-whole",
    computed: "200.00"
  });
  expect(check({claims: won("60.00万元", "40.00万元").slice(0, 2)})).toBeNull();
});
