// @vitest-environment jsdom
import {expect, test} from "vitest";
import {bridge} from "../../src/components/bridge.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const few = [
  {key: "first", label: "年初结转和结余", total: printed("168.62")},
  {key: "a", label: "机关事业单位基本养老保险缴费支出", change: printed("2.89")},
  {key: "b", label: "行政运行", change: printed("-109.26"), marked: true},
  {key: "last", label: "年末结转和结余", total: printed("62.25")}
];
const small = [
  {key: "first", label: "年初预算", total: printed("7658.87")},
  {key: "a", label: "行政运行", change: printed("417.51"), marked: true},
  {key: "b", label: "一般行政管理事务", change: printed("-407.04")},
  {key: "c", label: "行政单位医疗", change: printed("0.00")},
  {key: "last", label: "决算数", total: printed("7669.34")}
];

test("bridge(rows) leads from the first total to the last on one axis from nought", async () => {
  await expect(drawn(bridge(few))).toMatchFileSnapshot("snapshots/bridge.svg");
});

test("bridge(rows) opens out the axis of steps too small beside the totals, and says where it begins and ends", async () => {
  const svg = drawn(bridge(small));
  await expect(svg).toMatchFileSnapshot("snapshots/bridgeEnlarged.svg");
  for (const end of ["7600", "8100"]) expect(svg).toContain(end);
});

test("bridge(rows, {width: 340}) names each bar above it", async () => {
  await expect(drawn(bridge(small, {width: 340}))).toMatchFileSnapshot("snapshots/bridgeNarrow.svg");
});

test("bridge([]) is an empty drawing", async () => {
  await expect(drawn(bridge([]))).toMatchFileSnapshot("snapshots/bridgeEmpty.svg");
});
