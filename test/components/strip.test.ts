// @vitest-environment jsdom
import {expect, test} from "vitest";
import {layOutStrip} from "../../src/components/lay-out-strip.js";
import {strip} from "../../src/components/strip.js";
import {toWidth} from "../../src/components/text-width.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const title = "目标值＝100%";
const row = (key: string, group: string, ratio: string | null, exact = false) => ({
  key,
  label: key,
  group,
  ratio: ratio === null ? null : printed(ratio, "%"),
  exact,
  marked: exact
});
const rows = [
  ...Array.from({length: 30}, (_, i) => row(`s${i}`, "满意度（≥）：越右越好", "100.0", true)),
  row("a", "满意度（≥）：越右越好", "106.7"),
  row("b", "满意度（≥）：越右越好", "106.7"),
  row("c", "Maximums (≤): further left is better", "0.0"),
  row("d", "Maximums (≤): further left is better", "1500.0"),
  row("e", "Maximums (≤): further left is better", "316.7"),
  row("f", "Maximums (≤): further left is better", null, true),
  row("g", "Maximums (≤): further left is better", null)
];

test("strip(rows, {title}) piles up and counts what is on target, and hangs the rest at its place", async () => {
  await expect(drawn(strip(rows, {title, width: 760}))).toMatchFileSnapshot("snapshots/strip.svg");
});

test("strip(rows, {title, width: 340}) is the same on a phone", async () => {
  await expect(drawn(strip(rows, {title, width: 340}))).toMatchFileSnapshot("snapshots/stripNarrow.svg");
});

test("strip([], {title}) is an empty drawing", () => {
  expect(drawn(strip([], {title}))).not.toContain("<text");
});

test.each([320, 340, 560, 760, 1400])(
  "layOutStrip(rows, options) keeps dots, digits and labels apart at %d px",
  (width) => {
    const fontSize = 13;
    const {dots, beyond, digits, groups, target, height} = layOutStrip(rows, {width, fontSize, limit: 200});
    expect(dots.length + beyond.length).toBe(rows.length - 1);
    expect(groups.map(({count}) => count)).toEqual(["30", "1"]);
    expect(beyond.map((dot) => dot.row.key)).toEqual(["d", "e"]);
    const boxes = digits.map(({text, x, y, anchor}) => {
      const size = toWidth(text) * fontSize;
      return {
        left: anchor === "end" ? x + 10 : x - size / 2,
        right: anchor === "end" ? x + 10 + size : x + size / 2,
        y
      };
    });
    for (const {left, right, y} of boxes) {
      expect(left).toBeGreaterThanOrEqual(-0.1);
      expect(right).toBeLessThanOrEqual(width + 0.1);
      expect(y).toBeLessThan(height);
    }
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        if (Math.abs(a.y - b.y) < fontSize) expect(a.right <= b.left || b.right <= a.left).toBe(true);
    for (const {label, labelY} of groups) {
      const lines = label.split("\n");
      expect(Math.max(...lines.map(toWidth)) * fontSize).toBeLessThan(target);
      expect(labelY - lines.length * fontSize * 1.3).toBeGreaterThan(0);
    }
    for (const {x, y} of dots) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(y).toBeGreaterThan(4);
    }
  }
);
