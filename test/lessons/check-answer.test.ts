import fc from "fast-check";
import {expect, test} from "vitest";
import type {Quantity} from "../../src/components/index.js";
import {ask} from "../../src/lessons/ask.js";
import {checkAnswer} from "../../src/lessons/check-answer.js";
import type {AskedNumber} from "../../src/lessons/exercise.js";

const quantity = (text: string, unit = "万元"): Quantity => ({
  text,
  unit,
  value: Number(text),
  origin: [{id: "03:total:project", text, unit, label: "表03"}]
});
const amount = ask.amount(quantity("6209.10"));
const shareOf = (a: string, b: string): AskedNumber => {
  const asked = ask.share(quantity(a), quantity(b));
  if (!asked) throw new Error("missing share");
  return asked;
};
// 15.98…%, 16.0 with one decimal.
const share = shareOf("15.98", "100.02");
// −12.5%
const fall = shareOf("-12.5", "100");
// 399.58… yuan
const head = ask.quotient(quantity("28.93"), quantity("724", "人次"), {unit: "元"});

test.each([
  ["6209.10", "right"],
  ["6209.1", "right"],
  ["６，２０９．１０万元", "right"],
  ["62,091,000元", "right"],
  ["0.620910亿元", "right"],
  ["62.091 million yuan", "right"],
  ["6209.100", "right"],
  ["6209", "rounded"],
  ["0.62亿元", "rounded"],
  ["62091000", "factor"],
  ["0.62091", "factor"],
  ["6209.10元", "factor"],
  ["-6209.10", "sign"],
  ["6209.10%", "unit"],
  ["6209.10人", "unit"],
  ["6209.11", "wrong"],
  ["6209.10万", "right"],
  ["6300", "wrong"],
  ["6", "wrong"],
  ["0", "wrong"],
  ["", "empty"],
  ["   ", "empty"],
  ["很多", "unreadable"]
])("checkAnswer(%j) of 6209.10万元 is %s", (typed, verdict) => {
  expect(checkAnswer(typed, amount)).toBe(verdict);
});

test.each([
  ["16.0", "right"],
  ["16", "right"],
  ["16.0%", "right"],
  ["百分之16.0", "right"],
  ["15.98", "finer"],
  ["15.9768", "finer"],
  ["15.97", "finer"],
  ["15.9", "truncated"],
  ["0.16", "fraction"],
  ["0.1598", "fraction"],
  ["0.16%", "fraction"],
  ["-16.0", "sign"],
  ["16.0万元", "unit"],
  ["16.1", "wrong"],
  ["20", "wrong"],
  ["1.6", "wrong"],
  ["0.2", "wrong"]
])("checkAnswer(%j) of 16.0% is %s", (typed, verdict) => {
  expect(checkAnswer(typed, share)).toBe(verdict);
});

test.each([
  ["-12.5", "right"],
  ["−12.5％", "right"],
  ["负12.5", "right"],
  ["12.5", "sign"],
  ["-0.125", "fraction"]
])("checkAnswer(%j) of -12.5% is %s", (typed, verdict) => {
  expect(checkAnswer(typed, fall)).toBe(verdict);
});

test.each([
  ["400", "right"],
  ["399.58", "finer"],
  ["399", "truncated"],
  ["0.04万元", "right"],
  ["0.04", "factor"],
  ["0.0400", "factor"]
])("checkAnswer(%j) of 400元 a head is %s", (typed, verdict) => {
  if (!head) throw new Error("missing quotient");
  expect(checkAnswer(typed, head)).toBe(verdict);
});

test("checkAnswer(typed) takes any word for what is counted, but no money", () => {
  const count = ask.amount(quantity("6", "辆"));
  expect(checkAnswer("6辆", count)).toBe("right");
  expect(checkAnswer("6 vehicles", count)).toBe("right");
  expect(checkAnswer("6 元", count)).toBe("unit");
  expect(checkAnswer("0", ask.amount(quantity("0", "辆")))).toBe("right");
});

const digits = fc.tuple(fc.bigInt({min: 0n, max: 10n ** 12n}), fc.integer({min: 0, max: 6})).map(([n, decimals]) => {
  const padded = String(n).padStart(decimals + 1, "0");
  return decimals ? `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}` : padded;
});

test("checkAnswer(typed) finds every amount right in every unit and script, however large", () => {
  fc.assert(
    fc.property(digits, fc.constantFrom("", "万元", " 万元"), fc.boolean(), (text, unit, wide) => {
      const typed = wide ? text.replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : text;
      expect(checkAnswer(typed + unit, ask.amount(quantity(text)))).toBe("right");
    })
  );
});

test("checkAnswer(typed) finds no amount right that is off by its last digit", () => {
  fc.assert(
    fc.property(digits, (text) => {
      const last = Number(text.at(-1));
      const other = text.slice(0, -1) + ((last + 1) % 10);
      expect(["right", "finer"]).not.toContain(checkAnswer(other, ask.amount(quantity(text))));
    })
  );
});

test("checkAnswer(typed) never throws", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme", maxLength: 80}), (text) => checkAnswer(text, share) !== undefined)
  );
});
