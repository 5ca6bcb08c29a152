// @vitest-environment jsdom
import {expect, test} from "vitest";
import {unitChart} from "../../src/components/unit-chart.js";
import {drawn} from "./drawn.js";
import {printed} from "./quantities.js";

const rows = [
  {key: "kept", group: "两个数", label: "财政拨款开支的公务用车", count: printed("39", "辆")},
  {key: "rest", group: "两个数", label: "两个数之差", count: printed("6", "辆"), marked: true},
  {key: "held", group: "两个数", label: "实有车辆", count: printed("45", "辆"), total: true}
];

test("unitChart(rows) draws things one by one, those of the story outlined, and brackets their sum", async () => {
  await expect(drawn(unitChart(rows))).toMatchFileSnapshot("snapshots/unitChart.svg");
});

test("unitChart(rows, {width: 340, shape}) draws vehicles below their labels", async () => {
  await expect(drawn(unitChart(rows, {width: 340, shape: "vehicle"}))).toMatchFileSnapshot(
    "snapshots/unitChartVehicles.svg"
  );
});

test("unitChart(rows) leads the things of a number, and its digits, to one address", () => {
  const links = drawn(unitChart(rows)).match(/href="[^"]*"/g);
  expect(links?.filter((link) => link === 'href="#figure.kept.count"')).toHaveLength(2);
});

test("unitChart([]) is an empty drawing", async () => {
  await expect(drawn(unitChart([]))).toMatchFileSnapshot("snapshots/unitChartEmpty.svg");
});
