import {expect, test} from "vitest";
import {procurement} from "../../../src/checks/narrative/procurement.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...procurement.check(viewOfClaims(made))];
}

const KINDS: ClaimSpec[] = [
  ["11.2", "procurement", "amount", "100.00万元"],
  ["11.2", "procurement.goods", "amount", "40.00万元"],
  ["11.2", "procurement.works", "amount", "0.00万元"],
  ["11.2", "procurement.services", "amount", "60.00万元"]
];

test("procurement.check(view) adds goods, works and services", () => {
  expect(check({claims: KINDS})).toMatchObject([{outcome: "equal"}]);
  expect(
    check({claims: [...KINDS.slice(0, 3), ["11.2", "procurement.services", "amount", "61.00万元"]]})
  ).toMatchObject([{outcome: "unequal", computed: "101.00"}]);
});

test("procurement.check(view) asks where the kinds are told in another section than the total", () => {
  const apart = KINDS.map((c): ClaimSpec => (c[1] === "procurement" ? ["9.4", c[1], "amount", "101.00万元"] : c));
  expect(check({claims: apart})).toMatchObject([{outcome: "unequal", level: "doubt"}]);
});

test("procurement.check(view) asks where contracts of small firms exceed the total", () => {
  const claims: ClaimSpec[] = [...KINDS, ["11.2", "procurement.sme", "amount", "120.00万元"]];
  expect(check({claims})[1]).toMatchObject({cause: "part-above-whole", level: "doubt"});
});

test("procurement.check(view) weighs small firms' shares by kind where several kinds were bought", () => {
  const shares = (services: string): ClaimSpec[] => [
    ...KINDS,
    ["11.2", "procurement.sme", "amount", "50.00万元"],
    ["11.2", "procurement.sme.goods", "share", "50%"],
    ["11.2", "procurement.sme.works", "share", "0%"],
    ["11.2", "procurement.sme.services", "share", services]
  ];
  expect(check({claims: shares("50%")})[1]).toMatchObject({outcome: "equal"});
  expect(check({claims: shares("20%")})[1]).toMatchObject({outcome: "unequal", cause: "weighted"});
  const ofAll = shares("20%").map(
    (c): ClaimSpec => (c[2] === "share" ? [c[0], c[1], c[2], c[3], {of: "procurement"}] : c)
  );
  expect(check({claims: ofAll})).toHaveLength(1);
});
