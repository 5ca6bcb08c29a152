import {expect, test} from "vitest";
import {vehicles} from "../../src/figures/vehicles.js";
import {claimsOf} from "./claims-of.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const framesWith = (held: string, kept: string, others: Readonly<Record<string, string>> = {}) => {
  const {texts, claims} = claimsOf({"assets.vehicles": held, "vehicles.kept": kept, ...others});
  return framesOf(texts, {claims});
};
const counts = (held: string, kept: string) =>
  vehicles.rows(framesWith(held, kept), "zh")?.map((r) => [r.key, r.count.text, r.total ?? r.marked]);

test("vehicles.rows(frames) has the smaller count, what is between, and the greater as their sum", () => {
  expect(counts("12辆", "9辆")).toEqual([
    ["kept", "9", false],
    ["rest", "3", true],
    ["held", "12", true]
  ]);
  expect(counts("9辆", "12辆")).toEqual([
    ["held", "9", false],
    ["rest", "3", true],
    ["kept", "12", true]
  ]);
});

test("vehicles.rows(frames) has nothing between equal counts, and says that they agree", () => {
  expect(counts("9辆", "9辆")?.map(([key]) => key)).toEqual(["kept", "held"]);
  const rows = vehicles.rows(framesWith("9辆", "9辆"), "zh") ?? [];
  expect(vehicles.words(rows, "zh").title).toBe("9 辆车，两处的数相同");
  expect(vehicles.words(rows, "en").title).toBe("9 vehicles, and both counts agree");
});

test("vehicles.rows(frames) names the kinds of vehicles held that are not nought", () => {
  const rows = vehicles.rows(
    framesWith("9辆", "8辆", {"assets.vehicles.emergency": "9辆", "assets.vehicles.special": "0辆"}),
    "en"
  );
  expect(rows?.filter((r) => r.key.startsWith("kind-")).map((r) => [r.label, r.count.text])).toEqual([
    ["Vehicles for emergencies", "9"]
  ]);
});

test("vehicles.rows(frames) is null where one of the counts is not stated", () => {
  expect(vehicles.rows(framesWith("9辆", ""), "zh")).toBeNull();
  expect(vehicles.rows(framesOf({}), "zh")).toBeNull();
});

test("vehicles of Jilin are 45 or 39, six between", () => {
  const rows = vehicles.rows(jilinFrames, "zh") ?? [];
  expect(rows.map((r) => r.count.text)).toEqual(["39", "6", "45", "13", "1", "31"]);
  expect(vehicles.words(rows, "zh").title).toBe("同一年的车：45 辆还是 39 辆");
  expect(vehicles.words(rows, "en").title).toBe("Vehicles of one year: 45 or 39?");
  for (const row of rows) expect(vehicles.alt(rows, "zh")).toContain(row.count.text);
});
