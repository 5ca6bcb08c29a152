// @vitest-environment jsdom
import {expect, test} from "vitest";
import {rankedBars} from "../../src/components/ranked-bars.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const rows = [
  {key: "a", label: "机关事业单位基本养老保险缴费支出", amount: printed("421.79"), marked: true},
  {key: "b", label: "住房公积金", amount: printed("417.45")},
  {key: "c", label: "其他", amount: printed("0.00")}
];

test("rankedBars(rows) names each bar beside it and wraps long Chinese names", async () => {
  await expect(drawn(rankedBars(rows, {width: 640}))).toMatchFileSnapshot("snapshots/rankedBars.svg");
});

test("rankedBars(rows, {width: 340}) names each bar above it", async () => {
  await expect(drawn(rankedBars(rows, {width: 340}))).toMatchFileSnapshot("snapshots/rankedBarsNarrow.svg");
});

test("rankedBars([]) is an empty drawing", async () => {
  await expect(drawn(rankedBars([]))).toMatchFileSnapshot("snapshots/rankedBarsEmpty.svg");
});
