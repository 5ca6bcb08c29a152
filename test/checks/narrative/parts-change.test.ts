import {expect, test} from "vitest";
import {partsChange} from "../../../src/checks/narrative/parts-change.js";
import {type ClaimSpec, type Made, viewOfClaims} from "./accounts-of-claims.js";

function check(made: Made) {
  return [...partsChange.check(viewOfClaims(made))];
}

const UP = {direction: "up"} as const;
const DOWN = {direction: "down"} as const;
const CHANGES: ClaimSpec[] = [
  ["3", "expenditure.basic", "change", "161.31万元", UP],
  ["3", "expenditure.project", "change", "232.22万元", DOWN]
];

test("partsChange.check(view) adds the changes of the parts with their signs", () => {
  const claims: ClaimSpec[] = [["1", "expenditure", "change", "70.91万元", DOWN], ...CHANGES];
  expect(check({claims})[0]).toMatchObject({outcome: "equal", computed: "-70.91"});
});

test("partsChange.check(view) leaves a last digit to rounding", () => {
  const claims: ClaimSpec[] = [["1", "expenditure", "change", "70.92万元", DOWN], ...CHANGES];
  expect(check({claims})[0]).toMatchObject({outcome: "rounding", level: "note"});
});

test("partsChange.check(view) calls changes that do not add a contradiction, a doubt where a part is silent or only a reason's", () => {
  const claims: ClaimSpec[] = [["1", "expenditure", "change", "80.92万元", DOWN], ...CHANGES];
  expect(check({claims})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
  const flat = ["to-superior", "operating", "to-affiliated"].map(
    (part) => ["3", `expenditure.${part}`, "flat", "持平"] as const
  );
  expect(check({claims, statements: flat})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
  const amounts = ["basic", "project"].map((part): ClaimSpec => ["3", `expenditure.${part}`, "amount", "900.00万元"]);
  const told = check({claims: [...claims, ...amounts], statements: flat});
  expect(told[0]).toMatchObject({outcome: "unequal", level: "contradiction"});
});

test("partsChange.check(view) stays silent where a part holds money and no change is given", () => {
  const claims: ClaimSpec[] = [
    ["1", "expenditure", "change", "70.92万元", DOWN],
    ["3", "expenditure.project", "amount", "5.00万元"],
    ["3", "expenditure.basic", "change", "161.31万元", UP]
  ];
  expect(check({claims})).toEqual([]);
});

test("partsChange.check(view) asks where the change is told of a total that means the year's sum", () => {
  const parts = ["basic", "project", "to-superior", "operating", "to-affiliated"].map((part) => `expenditure.${part}`);
  const claims = (worded: string): ClaimSpec[] => [
    ["1", worded, "amount", "100.00万元"],
    ["1", worded, "change", "80.92万元", DOWN],
    ...parts.map((part): ClaimSpec => ["3", part, "amount", "0.00万元"]),
    ...parts.map((part): ClaimSpec => ["3", part, "change", "0.00万元", DOWN])
  ];
  const cells = {"01:expenditure:amount": "100.00", "01:expenditure.total:amount": "130.00"};
  expect(check({claims: claims("expenditure"), cells})[0]).toMatchObject({outcome: "unequal", level: "contradiction"});
  expect(check({claims: claims("expenditure.total"), cells})[0]).toMatchObject({outcome: "unequal", level: "doubt"});
});
