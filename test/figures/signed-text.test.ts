import {expect, test} from "vitest";
import {negated} from "../../src/figures/negated.js";
import {signedText} from "../../src/figures/signed-text.js";

const quantity = (text: string, value: number) => ({text, value, unit: "%", origin: []});

test.each([
  ["15.90", 15.9, "+15.90"],
  ["-407.04", -407.04, "−407.04"],
  ["－５", -5, "−５"],
  ["0.00", 0, "0.00"],
  ["0.0", 0.04, "0.0"],
  ["0.0", -0.04, "0.0"]
])("signedText({text: %j, value: %d}) is %j", (text, value, said) => {
  expect(signedText(quantity(text, value))).toBe(said);
});

test.each([
  ["6.1", 6.1, "-6.1"],
  ["-6.1", -6.1, "6.1"],
  ["−6.1", -6.1, "6.1"],
  ["0.00", 0, "0.00"]
])("negated({text: %j}) is the same taken away", (text, value, taken) => {
  expect(negated(quantity(text, value)).text).toBe(taken);
});

test("negated(difference) takes all of it away", () => {
  const [a, b] = ["3", "1"].map((text) => ({id: text, text, unit: "%", label: text}));
  if (!a || !b) throw new Error("missing operands");
  expect(negated({...quantity("2", 2), origin: [a, " − ", b]}).origin).toEqual(["−", "(", a, " − ", b, ")"]);
});
