import {expect, test} from "vitest";
import type {Claim} from "../../../src/accounts/index.js";
import {share} from "../../../src/checks/narrative/share.js";
import {type ClaimSpec, viewOfClaims} from "./accounts-of-claims.js";

const OF_GENERAL = {of: "general", ofBasis: "outturn"} as const;
const STRUCTURE: readonly ClaimSpec[] = [
  ["5.2", "general", "amount", "300万元"],
  ["5.2", "general:201", "amount", "200万元"],
  ["5.2", "general:201", "share", "66.7%", OF_GENERAL],
  ["5.2", "general:208", "amount", "100万元"]
];

function check(claims: readonly ClaimSpec[], cells = {}) {
  return [...share.check(viewOfClaims({claims, cells}))];
}

test("share.check(view) finds a share that rounds from its part and whole equal", () => {
  expect(check(STRUCTURE).map((f) => [f.printed, f.computed, f.outcome])).toEqual([["66.7%", "66.7%", "equal"]]);
});

test("share.check(view) calls a share outside the digits printed a contradiction", () => {
  const [, wrong] = check([...STRUCTURE, ["5.2", "general:208", "share", "34.3%", OF_GENERAL]]);
  expect(wrong).toMatchObject({printed: "34.3%", computed: "33.3%", level: "contradiction", cause: null});
});

test("share.check(view) says where a wrong share makes the list add to 100", () => {
  const claims: ClaimSpec[] = [
    ["5.2", "general", "amount", "700.00万元"],
    ["5.2", "general:201", "amount", "600.00万元"],
    ["5.2", "general:201", "share", "85.8%", OF_GENERAL],
    ["5.2", "general:208", "amount", "99.70万元"],
    ["5.2", "general:208", "share", "14.2%", OF_GENERAL]
  ];
  const [first, second] = check(claims);
  expect(first).toMatchObject({outcome: "unequal", computed: "85.7%", cause: "forced-to-100"});
  expect(second).toMatchObject({outcome: "equal"});
});

test("share.check(view) takes a share for moved, not for cut off, where the list adds to 100", () => {
  const claims: ClaimSpec[] = [
    ["5.2", "general", "amount", "700.00万元"],
    ["5.2", "general:201", "amount", "599.60万元"],
    ["5.2", "general:201", "share", "85.6%", OF_GENERAL],
    ["5.2", "general:208", "amount", "100.40万元"],
    ["5.2", "general:208", "share", "14.4%", OF_GENERAL]
  ];
  expect(check(claims)[0]).toMatchObject({computed: "85.7%", level: "contradiction", cause: "forced-to-100"});
});

test("share.check(view) says where a wrong share was cut off instead of rounded", () => {
  const [cut] = check([
    ["5.1", "general", "amount", "200.00万元"],
    ["5.1", "expenditure", "amount", "300.00万元"],
    ["5.1", "general", "share", "66.6%", {of: "expenditure", ofBasis: "outturn"}]
  ]);
  expect(cut).toMatchObject({outcome: "unequal", level: "doubt", cause: "truncated"});
});

test("share.check(view) takes the whole from the tables where the section does not print it", () => {
  const [found] = check([["5.1", "general", "share", "50%", {of: "expenditure"}]], {
    "03:total:total": "40.00",
    "05:total:total": "20.00"
  });
  expect(found).toMatchObject({outcome: "equal", formula: "{05:total:total} / {03:total:total}"});
});

test("share.check(view) leaves a share of nothing undefined, and notes a printed nought", () => {
  const claims = (printed: string): ClaimSpec[] => [
    ["11.2", "procurement.sme", "amount", "0万元"],
    ["11.2", "procurement.micro", "amount", "0万元"],
    ["11.2", "procurement.micro", "share", printed, {of: "procurement.sme"}]
  ];
  expect(check(claims("0%"))[0]).toMatchObject({outcome: "undefined", level: "note"});
  expect(check(claims("100%"))[0]).toMatchObject({outcome: "undefined", level: "contradiction"});
});

test("share.check(view) gives small firms' contracts to the only kind that was bought", () => {
  const claims = (goods: string): ClaimSpec[] => [
    ["11.2", "procurement", "amount", "120.50万元"],
    ["11.2", "procurement.goods", "amount", goods],
    ["11.2", "procurement.works", "amount", "0万元"],
    ["11.2", "procurement.services", "amount", "120.50万元"],
    ["11.2", "procurement.sme", "amount", "30万元"],
    ["11.2", "procurement.sme", "share", "24.9%", {of: "procurement"}],
    ["11.2", "procurement.sme.services", "share", "0%", {of: "procurement.services"}]
  ];
  expect(check(claims("0万元"))[1]).toMatchObject({printed: "0%", computed: "24.9%", level: "contradiction"});
  expect(check(claims("5万元"))).toHaveLength(1);
});

test("share.check(view) leaves the coverage of evaluations to its own rule", () => {
  expect(check([["10.1", "evaluation.funds", "share", "100%", {of: "general.project"}]])).toEqual([]);
});

test("share.tell(finding, view) speaks of figures and asks, in both languages", () => {
  const view = viewOfClaims({claims: [...STRUCTURE, ["5.2", "general:208", "share", "34.3%", OF_GENERAL]]});
  const wrong = [...share.check(view)].find((f) => f.outcome === "unequal");
  if (!wrong) throw new Error("missing finding");
  const {zh, en} = share.tell(wrong, view);
  expect(zh.says).toContain("34.3%");
  expect(zh.computed).toContain("33.3%");
  expect(zh.question).not.toBe("");
  expect(en.computed).toContain("33.3%");
});

test("share.check(view) calls a share above 100% a contradiction though its part is not printed", () => {
  const claims = (printed: string): ClaimSpec[] => [
    ["11.2", "procurement.goods", "amount", "50.00万元"],
    ["11.2", "procurement.services", "amount", "20.00万元"],
    ["11.2", "procurement.sme.services", "share", printed, {of: "procurement.services", ofBasis: "outturn"}]
  ];
  expect(check(claims("101%"))).toMatchObject([{level: "contradiction", cause: "above-whole"}]);
  expect(check(claims("100%"))).toEqual([]);
});

test("share.check(view) asks where another total of like words gives the share", () => {
  const of = (whole: string): Partial<Claim> => ({of: whole, ofBasis: "outturn"});
  const cells = {
    "01:expenditure:amount": "100.00",
    "01:expenditure.total:amount": "125.00",
    "04:expenditure:total": "80.00"
  };
  const shareOf = (text: string) =>
    check(
      [
        ["3", "expenditure.basic", "amount", "60.00万元"],
        ["3", "expenditure.basic", "share", text, of("expenditure")]
      ],
      cells
    )[0];
  expect(shareOf("60.00%")).toMatchObject({outcome: "equal"});
  for (const other of ["48.00%", "75.00%"])
    expect(shareOf(other)).toMatchObject({level: "doubt", cause: "other-whole"});
  expect(shareOf("61.00%")).toMatchObject({level: "contradiction", cause: null});
});

test("share.check(view) knows both denominators of small firms' contracts", () => {
  const claims = (text: string): ClaimSpec[] => [
    ["11.2", "procurement", "amount", "100.00万元"],
    ["11.2", "procurement.sme", "amount", "50.00万元"],
    ["11.2", "procurement.micro", "amount", "20.00万元"],
    ["11.2", "procurement.micro", "share", text, {of: "procurement.sme"}]
  ];
  expect(check(claims("40%"))[0]).toMatchObject({outcome: "equal"});
  expect(check(claims("20%"))[0]).toMatchObject({level: "doubt", cause: "other-whole"});
});

test("share.check(view) asks where a share of the grand total is one of the year's sum", () => {
  const cells = {"01:expenditure:amount": "100.00", "01:expenditure.total:amount": "125.00"};
  const shareOf = (text: string) =>
    check(
      [
        ["3", "expenditure.basic", "amount", "60.00万元"],
        ["3", "expenditure.basic", "share", text, {of: "expenditure.total", ofBasis: "outturn"}]
      ],
      cells
    )[0];
  expect(shareOf("48.00%")).toMatchObject({outcome: "equal"});
  expect(shareOf("60.00%")).toMatchObject({level: "doubt", cause: "other-whole"});
  expect(shareOf("61.00%")).toMatchObject({level: "contradiction"});
});
