import {expect, test} from "vitest";
import {vehicleCost} from "../../src/figures/vehicle-cost.js";
import {claimsOf} from "./claims-of.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const framesWith = (held: string, kept: string, cost = "10.00") => {
  const {texts, claims} = claimsOf({"assets.vehicles": held, "vehicles.kept": kept});
  return framesOf({...texts, "09:vehicles.running:outturn": cost}, {claims});
};

test("vehicleCost.rows(frames) divides one cost by each count", () => {
  const rows = vehicleCost.rows(framesWith("8辆", "4辆"), "zh") ?? [];
  expect(rows.map((r) => [r.key, r.amount.text, r.amount.unit])).toEqual([
    ["kept", "25000", "元"],
    ["held", "12500", "元"]
  ]);
  expect(vehicleCost.words(rows, "zh").title).toBe("一辆车一年花 12500 元，还是 25000 元");
});

test("vehicleCost.words(rows) asks nothing where both counts agree", () => {
  const rows = vehicleCost.rows(framesWith("4辆", "4辆"), "en") ?? [];
  expect(vehicleCost.words(rows, "en").title).toBe("Running a vehicle took 25,000 yuan on average");
});

test("vehicleCost.rows(frames) is null where a number is lacking, or a count is nought", () => {
  expect(vehicleCost.rows(framesWith("8辆", ""), "zh")).toBeNull();
  expect(vehicleCost.rows(framesWith("8辆", "0辆"), "zh")).toBeNull();
  expect(vehicleCost.rows(framesWith("8辆", "4辆", ""), "zh")).toBeNull();
});

test("vehicleCost of Jilin is 39462 yuan over 39 vehicles, 34200 over 45", () => {
  const rows = vehicleCost.rows(jilinFrames, "zh") ?? [];
  expect(rows.map((r) => [r.count.text, r.amount.text, r.running.text])).toEqual([
    ["39", "39462", "153.90"],
    ["45", "34200", "153.90"]
  ]);
  expect(vehicleCost.words(rows, "en").title).toBe("A vehicle a year: 34,200 yuan or 39,462?");
  for (const {amount} of rows) expect(vehicleCost.alt(rows, "zh")).toContain(amount.text);
});
