import {expect, test} from "vitest";
import type {BridgeRow} from "../../src/components/bridge.js";
import {layOutBridge} from "../../src/components/lay-out-bridge.js";
import {toWidth} from "../../src/components/text-width.js";
import {printed} from "./quantities.js";

const rowsOf = (first: string, changes: readonly string[], last: string): readonly BridgeRow[] => [
  {key: "first", label: "年初财政拨款结转和结余", total: printed(first)},
  ...changes.map((c, i) => ({
    key: `s${i}`,
    label: "Basic pension insurance contributions of the year",
    change: printed(c)
  })),
  {key: "last", label: "年末结转", total: printed(last)}
];
const documents = [
  rowsOf("7658.87", ["417.51", "-407.04", "-2.89", "0.00"], "7666.45"),
  rowsOf("168.62", ["-109.26", "2.89"], "62.25"),
  rowsOf("0", ["12.30"], "12.30"),
  rowsOf("5.00", ["-12.30"], "-7.30"),
  rowsOf("99999999.99", ["0.01"], "100000000.00")
];

test("layOutBridge(rows) keeps bars and digits within the drawing, at any width", () => {
  for (const rows of documents)
    for (const width of [320, 340, 560, 760, 1400]) {
      const {bars, height, ticks} = layOutBridge(rows, {width, fontSize: 14});
      for (const bar of bars) {
        expect(bar.x1).toBeGreaterThanOrEqual(0);
        expect(bar.x2).toBeGreaterThan(bar.x1);
        expect(bar.x2 + 6 + toWidth(bar.digits) * 14).toBeLessThanOrEqual(width);
        expect(bar.y2).toBeLessThanOrEqual(height);
      }
      for (const tick of ticks) expect(tick.x).toBeLessThanOrEqual(width);
    }
});

test("layOutBridge(rows) begins each step where the one before ended", () => {
  const {bars} = layOutBridge(documents[1] ?? [], {width: 640, fontSize: 14});
  expect(bars.map((b) => b.kind)).toEqual(["total", "down", "up", "total"]);
  expect(bars[1]?.x2).toBeCloseTo(bars[0]?.x2 ?? 0);
  expect(bars[2]?.x1).toBeCloseTo(bars[1]?.x1 ?? 0);
  expect(bars[3]?.x2).toBeCloseTo(bars[2]?.x2 ?? 0);
});

test("layOutBridge(rows) gives steps an axis of their own only where they would be too small, and levels stay above nought", () => {
  const fans = documents.map((rows) => layOutBridge(rows, {width: 640, fontSize: 14}).fans.length);
  expect(fans).toEqual([2, 0, 0, 0, 2]);
  expect(layOutBridge(documents[0] ?? [], {width: 640, fontSize: 14, enlarged: false}).fans).toEqual([]);
});

test("layOutBridge(rows) leaves room for the fans between the totals and the steps", () => {
  const {bars, fans} = layOutBridge(documents[0] ?? [], {width: 340, fontSize: 14});
  expect(fans[0]?.[1]?.y).toBeLessThan(bars[1]?.labelY ?? 0);
  expect(fans[1]?.[0]?.y).toBeGreaterThanOrEqual(bars.at(-2)?.y2 ?? 0);
  expect(fans[1]?.[1]?.y).toBeLessThan(bars.at(-1)?.labelY ?? 0);
});
