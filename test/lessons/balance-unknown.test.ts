import {expect, test} from "vitest";
import {balanceUnknown} from "../../src/lessons/exercises/balance-unknown.js";
import {factsOf} from "../../src/lessons/facts-of.js";
import {framesOf} from "../figures/frames-of.js";

const balance = (closing: string, lang: "zh" | "en") => {
  const frames = framesOf({
    "01:opening:amount": "10.00",
    "01:income:amount": "100.00",
    "01:expenditure:amount": "90.00",
    "01:closing:amount": closing
  });
  const [said = []] = balanceUnknown.make(factsOf(frames, lang), () => 0)?.working ?? [];
  return said.filter((part) => typeof part === "string").join("");
};

test("balanceUnknown says that the form agrees where it does, and never that a gap is rounding", () => {
  expect(balance("20.00", "zh")).toContain("相合");
  expect(balance("50.00", "zh")).toContain("若只差在末位");
  expect(balance("50.00", "en")).toContain("Where only the last digit differs");
});
