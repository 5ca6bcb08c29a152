import {expect, test} from "vitest";
import {localDay} from "../../src/components/local-day.js";

test("localDay(now) is the day of the reader's own zone, not that of Greenwich", () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});
