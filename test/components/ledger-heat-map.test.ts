// @vitest-environment jsdom
import {expect, test} from "vitest";
import {layOutHeatMap} from "../../src/components/lay-out-heat-map.js";
import {type HeatMapRow, ledgerHeatMap, OUTCOMES} from "../../src/components/ledger-heat-map.js";
import {toWidth} from "../../src/components/text-width.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const words = {unequal: "不符", explained: "可解释", rounding: "尾差", equal: "一致", open: "未核对"};

/** Counts in the order of the outcomes, nought for none. */
function row(key: string, label: string, counts: readonly number[], total = false): HeatMapRow {
  const sum = counts.reduce((a, b) => a + b, 0);
  const [unequal, explained, rounding, equal, open] = counts.map((n) => (n ? printed(String(n), "") : null));
  return {
    key,
    label,
    total,
    numbers: printed(String(sum), ""),
    unequal: unequal ?? null,
    explained: explained ?? null,
    rounding: rounding ?? null,
    equal: equal ?? null,
    open: open ?? null
  };
}

const rows = [
  row("all", "全部", [4, 2, 1, 600, 32], true),
  row("t01", "表01 收入支出决算总表", [0, 0, 1, 11, 2]),
  row("t10", "10 Self-evaluation of projects, form by form and indicator by indicator", [3, 2, 0, 586, 30]),
  row("s5", "情况说明五", [1, 0, 0, 2, 0]),
  row("s6", "情况说明六", [0, 0, 0, 1, 0])
];

test("ledgerHeatMap(rows) draws squares by outcome, with a key that counts them", async () => {
  await expect(drawn(ledgerHeatMap(rows, {words}))).toMatchFileSnapshot("snapshots/ledgerHeatMap.svg");
});

test("ledgerHeatMap(rows, {width: 340}) names each group above its squares", async () => {
  await expect(drawn(ledgerHeatMap(rows, {words, width: 340}))).toMatchFileSnapshot(
    "snapshots/ledgerHeatMapNarrow.svg"
  );
});

test("ledgerHeatMap([]) is an empty drawing", async () => {
  await expect(drawn(ledgerHeatMap([], {words}))).toMatchFileSnapshot("snapshots/ledgerHeatMapEmpty.svg");
});

test("ledgerHeatMap(rows) is light: a group's squares of one outcome are one path", () => {
  const svg = drawn(ledgerHeatMap(rows, {words}));
  expect(svg.match(/href="#figure\.t10\.equal"/g)).toHaveLength(1);
  expect(svg.length).toBeLessThan(10_000);
});

test("layOutHeatMap(rows) draws every number once, none over another, within the width and height", () => {
  for (const width of [320, 340, 560, 760, 1400]) {
    const {bands, keys, pitch, size, unequalX, height} = layOutHeatMap(rows, {width, fontSize: 14, words});
    const places = new Set<string>();
    for (const band of bands) {
      const runs = OUTCOMES.flatMap((outcome) => band.runs[outcome]);
      expect(runs.reduce((sum, r) => sum + r.count, 0)).toBe(band.row.numbers.value);
      for (const {x, y, count} of runs)
        for (let i = 0; i < count; i++) {
          places.add(`${x + i * pitch} ${y}`);
          expect(x + i * pitch + size).toBeLessThanOrEqual(width);
          expect(y + size / 2).toBeLessThanOrEqual(height);
        }
      for (const line of band.label.split("\n")) expect(toWidth(line) * 14).toBeLessThan(unequalX - 14);
    }
    expect(places.size).toBe(bands.reduce((sum, {row: {numbers}}) => sum + numbers.value, 0));
    for (const {x, text} of keys) expect(x + toWidth(text) * 14).toBeLessThanOrEqual(width);
  }
});

test("layOutHeatMap(rows) makes squares smaller where there are thousands", () => {
  const sizeOf = (count: number) =>
    layOutHeatMap([row("t10", "表10", [0, 0, 0, count, 0])], {width: 340, fontSize: 13, words});
  expect(sizeOf(9000).size).toBeLessThan(sizeOf(500).size);
});
