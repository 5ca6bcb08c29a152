import {expect, test} from "vitest";
import {layOutBars} from "../../src/components/lay-out-bars.js";
import {toWidth} from "../../src/components/text-width.js";

const fontSize = 13;
const part = (bar: string, label: string, value: number) => ({
  key: label,
  bar,
  label,
  amount: {text: String(value), value, unit: "个", origin: []},
  marked: false
});
const rows = [
  part("来", "结转", 168),
  part("来", "财政拨款收入", 7697),
  part("来", "其他收入", 2),
  part("去", "基本支出", 6209),
  part("去", "项目支出", 1632),
  part("去", "结转下年", 26)
];

test("layOutBars(rows, options) draws wholes of one size equally long, from nought", () => {
  const {segments} = layOutBars(rows, {width: 300, fontSize});
  const bars = [segments.slice(0, 3), segments.slice(3)];
  expect(bars.map((bar) => bar[0]?.x1)).toEqual([0, 0]);
  for (const bar of bars) expect(bar.at(-1)?.x2).toBeGreaterThan(298);
});

test("layOutBars(rows, options) draws even the smallest part", () => {
  for (const {x1, x2} of layOutBars(rows, {width: 300, fontSize}).segments) expect(x2 - x1).toBeGreaterThanOrEqual(2);
});

test.each([288, 320, 400, 640])(
  "layOutBars(rows, options) keeps labels apart and inside the figure at %d px",
  (width) => {
    const {labels, height} = layOutBars(rows, {width, fontSize});
    const boxes = labels.map(({text, x, y, anchor}) => {
      const size = toWidth(text) * fontSize;
      const left = anchor === "start" ? x : anchor === "end" ? x - size : x - size / 2;
      return {left, right: left + size, y};
    });
    for (const {left, right, y} of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        if (Math.abs(a.y - b.y) < fontSize) expect(a.right < b.left || b.right < a.left).toBe(true);
  }
);

test("layOutBars(rows, options) puts a label into its part where it fits", () => {
  const {labels} = layOutBars(rows, {width: 640, fontSize});
  expect(labels.filter((l) => l.inside).map((l) => l.text)).toEqual([
    "财政拨款收入 7697",
    "基本支出 6209",
    "项目支出 1632"
  ]);
});

test.each([
  [[0], "nought alone"],
  [[0, 0, 0], "nothing but nought"],
  [[5, -5], "parts that add up to nought"],
  [[10, -9], "a part less than nought"],
  [[-3], "less than nought alone"],
  [[1e-300, 7697], "next to nothing"]
])("layOutBars(%j) stays finite and within the figure: %s", (values) => {
  const made = values.map((value, i) => part("来", `第${i}项`, value));
  const {segments, labels, height} = layOutBars(made, {width: 300, fontSize});
  const places = [...segments.flatMap(({x1, x2}) => [x1, x2]), ...labels.flatMap(({x, at}) => [x, at])];
  expect(places.filter((x) => !(x >= 0 && x <= 300))).toEqual([]);
  const heights = [...segments.flatMap(({y1, y2}) => [y1, y2]), ...labels.map(({y}) => y)];
  expect(heights.filter((y) => !(y >= 0 && y <= height))).toEqual([]);
  for (const {x1, x2} of segments) expect(x2 - x1).toBeGreaterThanOrEqual(2);
});

test("layOutBars([]) is empty", () => {
  expect(layOutBars([], {width: 300, fontSize})).toEqual({segments: [], labels: [], headings: [], height: 0});
});
