import {expect, test} from "vitest";
import {atDigits} from "../../src/components/quantity.js";
import {signedDigits} from "../../src/components/signed-digits.js";
import {printed} from "./quantities.js";

test("signedDigits(quantity) has a plus, a true minus, or neither", () => {
  const read = (text: string) => signedDigits(printed(text, "%"));
  expect([read("9.1"), read("-6.1"), read("0")]).toEqual(["+9.1%", "−6.1%", "0%"]);
});

test("signedDigits(quantity) gives no sign to what is rounded to nought", () => {
  expect(signedDigits({...printed("0.0", "%"), value: 0.04})).toBe("0.0%");
});

test("signedDigits(quantity) leaves the plus outside what a unit switch rewrites", () => {
  expect(atDigits(signedDigits(printed("15.90")))).toEqual(["+", {digits: "15.90", unit: "万元"}, ""]);
});
