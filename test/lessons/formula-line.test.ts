// @vitest-environment jsdom
import {expect, test} from "vitest";
import {quotientOf, shareOf, sumOf} from "../../src/figures/index.js";
import {formulaLine} from "../../src/lessons/formula-line.js";
import {plainNumber} from "../../src/lessons/plain-number.js";
import {printed} from "../components/quantities.js";

const inTable = printed("28.93", "万元", "09:reception:outturn");
const inWords = {
  ...printed("15.9", "万元"),
  origin: [{id: "claim:9.1:change", text: "15.9万元", unit: "", label: "九"}]
};
const persons = {
  ...printed("724", "人次"),
  origin: [{id: "claim:9.2.3:count", text: "724人次", unit: "", label: "九"}]
};

test("formulaLine(answer) has its operands, their links, and what it comes to", () => {
  const line = formulaLine(sumOf([inTable, inWords]), {lang: "zh", ledger: "../ledger"});
  expect(line.textContent).toBe("28.93 + 15.9 = 44.83 万元");
  expect([...line.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual([
    "../ledger#cell=09:reception:outturn",
    "../ledger#cell=claim:9.1:change"
  ]);
});

test("formulaLine(answer) says units that are not the answer's, in the language of the page", () => {
  const share = shareOf(inTable, inWords);
  const cost = quotientOf(inTable, persons, {unit: "元"});
  if (!share || !cost) throw new Error("missing quotient");
  expect(formulaLine(share, {lang: "zh"}).textContent).toBe("28.93 万元 ÷ 15.9 万元 × 100% = 181.9%");
  expect(formulaLine(cost, {lang: "zh"}).textContent).toBe("28.93 万元 × 10000 ÷ 724 人次 = 400 元");
  expect(formulaLine(cost, {lang: "en"}).textContent).toBe("28.93 (10,000 yuan) × 10000 ÷ 724 persons = 400 yuan");
});

test("formulaLine(answer) without a ledger leads nowhere, as on paper", () => {
  expect(formulaLine(sumOf([inTable, inWords]), {lang: "zh"}).querySelector("a")).toBeNull();
});

test("formulaLine(answer) of a number that is printed is the number alone", () => {
  expect(formulaLine(inTable, {lang: "en"}).textContent).toBe("28.93 (10,000 yuan)");
  expect(formulaLine({...plainNumber("0.02", "万元"), origin: ["3 × 0.005"]}, {lang: "zh"}).textContent).toBe(
    "3 × 0.005 = 0.02 万元"
  );
});
