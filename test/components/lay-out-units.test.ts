import {expect, test} from "vitest";
import {layOutUnits} from "../../src/components/lay-out-units.js";
import {toWidth} from "../../src/components/text-width.js";
import type {UnitRow} from "../../src/components/unit-chart.js";
import {printed} from "./quantities.js";

const row = (key: string, count: string, others: Partial<UnitRow> = {}): UnitRow => ({
  key,
  group: "同一年的两个数",
  label: "财政拨款开支的公务用车保有量，以及其他各类用车",
  count: printed(count, "辆"),
  ...others
});
const rows = [
  row("a", "39"),
  row("b", "6", {marked: true, label: "The difference between one count and the other count of the same year"}),
  row("c", "45", {total: true, label: "Vehicles held at the end of the year"}),
  row("d", "0", {group: "另一组", label: "无"}),
  row("e", "1", {group: "另一组", label: "一"})
];
const WIDTHS = [320, 340, 560, 760, 1400];

test("layOutUnits(rows) draws every thing once", () => {
  for (const width of WIDTHS) {
    const {bands} = layOutUnits(rows, {width, fontSize: 14, tall: 1});
    for (const {row: of, runs} of bands) expect(runs.reduce((sum, r) => sum + r.count, 0)).toBe(of.count.value);
  }
});

test("layOutUnits(rows) keeps things, digits and brackets within the width and apart", () => {
  for (const width of WIDTHS) {
    const {bands, brackets, pitch, size} = layOutUnits(rows, {width, fontSize: 14, tall: 1});
    const [bracket] = brackets;
    for (const {runs, x, row: of, label} of bands) {
      const end = x + toWidth(of.count.text) * 14;
      const right = of.group === bracket?.row.group ? bracket.x1 : width;
      expect(end).toBeLessThan(right);
      for (const run of runs) expect(run.x + (run.count - 1) * pitch + size).toBeLessThan(right);
      if (width < 480) for (const line of label.split("\n")) expect(toWidth(line) * 14).toBeLessThan(right);
    }
    for (const line of bracket?.label.split("\n") ?? [])
      expect((bracket?.x ?? 0) + toWidth(line) * 14).toBeLessThanOrEqual(width);
  }
});

test("layOutUnits(rows) keeps the bands of rows apart, all within its height", () => {
  for (const width of WIDTHS) {
    const {bands, brackets, size, height} = layOutUnits(rows, {width, fontSize: 14, tall: 1});
    let bottom = 0;
    for (const {label, labelY, runs} of bands) {
      expect(labelY).toBeGreaterThanOrEqual(bottom);
      const things = runs.map((r) => r.y + size / 2);
      bottom = Math.max(labelY + label.split("\n").length * 18.2, ...things) - 0.01;
    }
    for (const y of [bottom, ...brackets.map((b) => b.y2)]) expect(y).toBeLessThanOrEqual(height);
  }
});

test("layOutUnits(rows) makes things smaller where there are thousands", () => {
  const sizeOf = (count: string) => layOutUnits([row("a", count)], {width: 560, fontSize: 14, tall: 1});
  expect(sizeOf("3000").size).toBeLessThan(sizeOf("45").size);
  expect(sizeOf("3000").height).toBeLessThan(700);
});
