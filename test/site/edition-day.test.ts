import {expect, test} from "vitest";
import {editionDay} from "../../src/site/edition-day.js";

test("editionDay(epoch) is the day that a reproducible build gives", () => {
  expect(editionDay("1700000000")).toBe("2023-11-14");
});

test("editionDay(epoch) is a day without one, or with one that is no number or no day", () => {
  for (const epoch of [undefined, "", "now", "-1", "9".repeat(12), "9".repeat(15), "9".repeat(400)])
    expect(editionDay(epoch)).toMatch(/^20\d\d-\d\d-\d\d$/);
});
