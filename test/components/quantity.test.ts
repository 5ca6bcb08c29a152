import {expect, test} from "vitest";
import {
  atDigits,
  digitsOf,
  inUnit,
  isPrinted,
  operandsOf,
  ownUnit,
  printedDigits,
  signOf
} from "../../src/components/quantity.js";
import {toWidth} from "../../src/components/text-width.js";
import {printed} from "./quantities.js";

test.each([
  ["7841.66", "万元", "元", "78,416,600"],
  ["7841.66", "万元", "亿元", "0.784166"],
  ["28.9", "万元", "元", "289,000"],
  ["0", "万元", "元", "0"],
  ["-142.74", "万元", "元", "-1,427,400"],
  ["78416600.00", "元", "万元", "7841.660000"],
  ["−7,841.66", "万元", "元", "−78,416,600"],
  ["１，２３４．５", "万元", "元", "12,345,000"],
  ["42.4", "%", "元", "42.4"]
])("inUnit(%j, %j, %j) moves the point and nothing else: %j", (text, from, to, moved) => {
  expect(inUnit(text, from, to)).toBe(moved);
});

test.each(["", "-", "≥90", "12 万"])("inUnit(%j) throws rather than show a nought", (text) => {
  expect(() => inUnit(text, "万元", "元")).toThrow("invalid digits");
});

test("digitsOf(quantity) marks amounts of money and leaves counts", () => {
  expect(atDigits(`共 ${digitsOf(printed("28.93"))} 万元`)).toEqual(["共 ", {digits: "28.93", unit: "万元"}, " 万元"]);
  expect(digitsOf(printed("45", "辆"))).toBe("45");
});

test("toWidth(text) keeps the room that digits need in yuan", () => {
  expect(toWidth(digitsOf(printed("28.93")))).toBe(toWidth("289,300"));
});

test("operandsOf(quantity) are the printed numbers of its formula", () => {
  const [a, b] = [printed("3"), printed("1")];
  const difference = {...a, text: "2", value: 2, origin: [...a.origin, " − ", ...b.origin]};
  expect(isPrinted(a)).toBe(true);
  expect(isPrinted(difference)).toBe(false);
  expect(operandsOf(difference).map((o) => o.text)).toEqual(["3", "1"]);
});

test.each([
  ["15.9", "万元", "元", "15.9 万元"],
  ["15.9", "万元", "%", "15.9 万元"],
  ["42.4", "%", "分", "42.4%"],
  ["15.9", "万元", "万元", "15.9"],
  ["15.9万元", "", "元", "15.9万元"],
  ["15.9", "万元", "", "15.9"]
])("printedDigits(%j in %j, a number in %j) is %j", (text, unit, of, said) => {
  const operand = {id: "03:a:total", text, unit, label: "甲"};
  expect(printedDigits(operand, {unit: of})).toBe(said);
  expect(ownUnit(operand, {unit: of}) !== "").toBe(said !== text);
});

test("signOf(quantity) goes by the digits that are seen", () => {
  const signs = [
    ["0.1", 0.1],
    ["-0.1", -0.1],
    ["0.0", 0.04],
    ["0.0", -0.04],
    ["５", 5]
  ] as const;
  expect(signs.map(([text, value]) => signOf({text, value}))).toEqual(["+", "−", "", "", "+"]);
});
