// @vitest-environment jsdom
import {expect, test} from "vitest";
import {divergingPair} from "../../src/components/diverging-pair.js";
import {layOutDiverging} from "../../src/components/lay-out-diverging.js";
import {toWidth} from "../../src/components/text-width.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const rows = [
  {key: "running", label: "机关运行经费", change: printed("-6.1", "%"), other: printed("-54.54")},
  {key: "sangong", label: "“三公”经费", change: printed("9.1", "%"), other: printed("15.90"), marked: true}
];
const single = [
  {key: "a", label: "Government-managed funds carried over to the next year", change: printed("-9999999.99")},
  {key: "b", label: "机关事业单位基本养老保险缴费支出", change: printed("0.00")},
  {key: "c", label: "其他", change: printed("0.01")}
];

test("divergingPair(rows, {titles}) sets two readings side by side", async () => {
  const options = divergingPair(rows, {width: 760, titles: ["%", "金额"]});
  await expect(drawn(options)).toMatchFileSnapshot("snapshots/divergingPair.svg");
});

test("divergingPair(rows, {width: 340}) sets them one below another", async () => {
  await expect(drawn(divergingPair(rows, {width: 340}))).toMatchFileSnapshot("snapshots/divergingPairNarrow.svg");
});

test("divergingPair(rows) of one reading has one axis", async () => {
  await expect(drawn(divergingPair(single))).toMatchFileSnapshot("snapshots/divergingPairSingle.svg");
});

test("divergingPair([]) is an empty drawing", async () => {
  await expect(drawn(divergingPair([]))).toMatchFileSnapshot("snapshots/divergingPairEmpty.svg");
});

test("layOutDiverging(rows) keeps digits within their panel, and less to the left of nought, more to the right", () => {
  for (const width of [320, 340, 560, 760, 1400])
    for (const some of [rows, single, single.slice(0, 1), single.slice(1, 2)]) {
      const {panels, height} = layOutDiverging(some, {width, fontSize: 14, titles: ["a", "b"]});
      for (const {bars, nought, left} of panels)
        for (const bar of bars) {
          const wide = toWidth(bar.digits) * 14;
          const from = bar.anchor === "end" ? bar.digitsX - wide : bar.digitsX;
          expect(from).toBeGreaterThanOrEqual(left - 0.01);
          expect(from + wide).toBeLessThanOrEqual(width + 0.01);
          expect(bar.x2).toBeGreaterThan(bar.x1);
          if (bar.row.change.value < 0) expect(bar.x2).toBeCloseTo(nought);
          else expect(bar.x1).toBeCloseTo(nought);
          expect(bar.y2).toBeLessThanOrEqual(height);
        }
    }
});

test("layOutDiverging(rows) sets panels one below another where bars beside each other would have no room", () => {
  const tops = (width: number) =>
    layOutDiverging(rows, {width, fontSize: 14, titles: []}).panels.map(({y1}) => Math.round(y1));
  expect(new Set(tops(1000)).size).toBe(1);
  for (const width of [340, 500]) expect(new Set(tops(width)).size).toBe(2);
});
