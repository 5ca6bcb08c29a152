import {expect, test} from "vitest";
import {Decimal, parseAmount, toDigits, toHalfWidth} from "../../src/accounts/index.js";

test("parseAmount(text) keeps the printed digits and their number of decimals", () => {
  const amount = parseAmount("6209.10");
  expect(amount?.text).toBe("6209.10");
  expect(amount?.decimals).toBe(2);
  expect(amount?.value.toString()).toBe("6209.1");
});

test("parseAmount(text) keeps a dash apart from zero", () => {
  expect(parseAmount("-")).toBeNull();
  expect(parseAmount("—")).toBeNull();
  expect(parseAmount("0")?.value.isZero()).toBe(true);
});

test("parseAmount(text) keeps a blank apart from zero", () => {
  expect(parseAmount("")).toBeNull();
  expect(parseAmount("  ")).toBeNull();
});

test("parseAmount(text) reads thousands separators and keeps them in the text", () => {
  const amount = parseAmount("15,411.43");
  expect(amount?.value.toString()).toBe("15411.43");
  expect(amount?.text).toBe("15,411.43");
});

test("parseAmount(text) reads full-width digits", () => {
  expect(parseAmount("１２．５０")?.value.toString()).toBe("12.5");
  expect(parseAmount("１２．５０")?.decimals).toBe(2);
});

test("parseAmount(text) reads either minus sign", () => {
  expect(parseAmount("-3.20")?.value.toString()).toBe("-3.2");
  expect(parseAmount("−3.20")?.value.toString()).toBe("-3.2");
});

test("parseAmount(text) refuses digits that a space parts", () => {
  expect(parseAmount("12 7697.03")).toBeNull();
  expect(parseAmount(" 7697.03 ")?.text).toBe("7697.03");
});

test("parseAmount(text) refuses separators out of place, two points and words", () => {
  for (const text of ["15,41.43", "1.2.3", "12万", "1,2", "."]) expect(parseAmount(text), text).toBeNull();
});

test("parseAmount(text) holds sums of more than twenty digits exactly", () => {
  const long = parseAmount("123456789012345678901.25");
  expect(long?.value.plus("0.01").toFixed(2)).toBe("123456789012345678901.26");
});

test("toDigits(value, decimals) rounds half up and never prints a negative nought", () => {
  expect(toDigits(new Decimal("5.325"), 2)).toBe("5.33");
  expect(toDigits(new Decimal("-0.001"), 2)).toBe("0.00");
});

test("toHalfWidth(text) leaves Chinese as it is", () => {
  expect(toHalfWidth("占１２．３％（含）")).toBe("占12.3%（含）");
});
