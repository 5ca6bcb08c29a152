import {expect, test} from "vitest";
import {exploreFrames, hasHierarchy, toHierarchyRows} from "../../src/explore/index.js";
import {jilinData} from "./explore-jilin.js";

const {frame, names} = exploreFrames(jilinData, "zh");

test("toHierarchyRows(frame, measure) has each line under what it is part of, without the total of all", () => {
  const rows = toHierarchyRows(frame("03"), "total");
  const parentOf = (key: string) => rows.find((row) => row.key === key)?.parent;
  expect(parentOf("2010301")).toBe("20103");
  expect(parentOf("20103")).toBe("201");
  expect(parentOf("201")).toBe("");
  expect(rows.some(({key}) => key === "total")).toBe(false);
  const sangong = toHierarchyRows(frame("09"), "outturn");
  expect(sangong.find(({key}) => key === "vehicles-running")?.parent).toBe("vehicles");
  expect(sangong.find(({key}) => key === "reception")?.parent).toBe("");
});

test("toHierarchyRows(frame, measure) leads every row to a row that is there", () => {
  for (const {id} of names.filter(({id: name}) => hasHierarchy(frame(name))))
    for (const {id: measure} of frame(id).measures) {
      const rows = toHierarchyRows(frame(id), measure);
      const keys = new Set(["", ...rows.map(({key}) => key)]);
      expect(rows.every(({parent}) => keys.has(parent))).toBe(true);
    }
});
