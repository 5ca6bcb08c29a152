// @vitest-environment jsdom
import {expect, test} from "vitest";
import {layOutSlopes} from "../../src/components/lay-out-slopes.js";
import {slope} from "../../src/components/slope.js";
import {toWidth} from "../../src/components/text-width.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const row = (key: string, label: string, before: string, after: string) => ({
  key,
  label,
  before: printed(before),
  after: printed(after)
});
const rows = [
  {...row("total", "“三公”经费", "174.24", "190.14"), change: printed("9.1", "%")},
  {...row("vehicles", "公务用车购置及运行维护费", "153.90", "147.60"), change: printed("-4.1", "%")},
  {...row("reception", "Official hospitality", "20.32", "28.93"), change: printed("42.4", "%"), marked: true},
  row("abroad", "因公出国（境）费", "0.00", "7.31"),
  row("none", "其他", "5.00", "0.00")
];

test("slope(rows, {times}) gives each row a panel of its own", async () => {
  await expect(drawn(slope(rows, {width: 760, times: ["2023", "2024"]}))).toMatchFileSnapshot("snapshots/slope.svg");
});

test("slope(rows, {width: 340}) sets panels in lines", async () => {
  await expect(drawn(slope(rows, {width: 340}))).toMatchFileSnapshot("snapshots/slopeNarrow.svg");
});

test("slope([]) is an empty drawing", async () => {
  await expect(drawn(slope([]))).toMatchFileSnapshot("snapshots/slopeEmpty.svg");
});

test("layOutSlopes(rows) keeps the digits of the two ends apart, and everything within the drawing", () => {
  for (const width of [320, 340, 560, 760, 1400])
    for (const some of [rows, rows.slice(0, 1), rows.slice(3)]) {
      const {panels, height} = layOutSlopes(some, {width, fontSize: 14});
      for (const p of panels) {
        expect(Math.abs(p.beforeY - p.afterY)).toBeGreaterThan(14);
        expect(p.x2 + 4).toBeLessThanOrEqual(width + 0.01);
        expect(p.afterY - 9).toBeGreaterThan(p.changeY + 9);
        expect(Math.max(p.beforeY, p.afterY) + 7).toBeLessThan(p.timesY - 5);
        for (const line of p.label.split("\n")) expect(p.x1 + toWidth(line) * 14).toBeLessThanOrEqual(width);
        expect(p.timesY + 6).toBeLessThanOrEqual(height);
      }
    }
});

test("layOutSlopes(rows) begins all at one height, so that the same slope is the same change in percent", () => {
  const {panels} = layOutSlopes([row("a", "a", "100", "150"), row("b", "b", "2", "3")], {width: 560, fontSize: 14});
  expect(panels[0]?.y1).toBe(panels[1]?.y1);
  expect(panels[0]?.y2).toBe(panels[1]?.y2);
});
