import {expect, test} from "vitest";
import {LINE_HEIGHT} from "../../src/components/chart-options.js";
import {layOutIcicle} from "../../src/components/lay-out-icicle.js";
import {toWidth} from "../../src/components/text-width.js";
import {hierarchyRows} from "./hierarchy-rows.js";
import {printed} from "./quantities.js";

const layOut = (width = 640, root = "") => layOutIcicle(hierarchyRows, {width, fontSize: 13, root});
const tileOf = (key: string, {tiles} = layOut()) => tiles.find((t) => t.row.key === key);

test("layOutIcicle(rows) leaves out nought and draws all else, however small", () => {
  expect(
    layOut()
      .tiles.map((t) => t.row.key)
      .sort()
  ).toEqual(
    hierarchyRows
      .map((r) => r.key)
      .filter((key) => key !== "30217")
      .sort()
  );
  for (const {y1, y2} of layOut().tiles) expect(y2 - y1).toBeGreaterThan(0.7);
});

test.each([320, 340, 560, 760, 1400])("layOutIcicle(rows, {width: %i}) keeps tiles and texts within", (width) => {
  const {tiles, height} = layOut(width);
  for (const tile of tiles) {
    expect(tile.x1).toBeGreaterThanOrEqual(0);
    expect(tile.x2).toBeLessThanOrEqual(width);
    expect(tile.y2).toBeLessThanOrEqual(height);
    if (!tile.text) continue;
    const lines = tile.text.split("\n");
    expect(Math.max(...lines.map(toWidth)) * 13).toBeLessThanOrEqual(tile.x2 - tile.textX);
    expect(((lines.length - 1) * LINE_HEIGHT + 1.1) * 13).toBeLessThanOrEqual(tile.y2 - tile.y1);
  }
});

test("layOutIcicle(rows) puts the parts of a tile beside it, in their order", () => {
  const [whole, first, second] = ["301", "30101", "30108"].map((key) => tileOf(key));
  expect(first?.x1).toBeGreaterThan(whole?.x2 ?? 0);
  expect(first?.y1).toBe(whole?.y1);
  expect(second?.y1).toBeGreaterThan(first?.y2 ?? 0);
  expect(second?.y2).toBeLessThanOrEqual((whole?.y2 ?? 0) + 0.01);
});

test("layOutIcicle(rows, {root}) makes a branch the whole, and keeps its colour", () => {
  const branch = layOut(640, "running");
  expect(branch.tiles.map((t) => t.row.key)).toEqual(["running", "302"]);
  expect(tileOf("running", branch)).toMatchObject({x1: 0, y1: 0, branch: 1});
});

test("layOutIcicle(rows) leaves open what the parts do not account for, and bears parts above their whole", () => {
  const rows = (part: string) => [
    {key: "a", label: "甲", parent: "", amount: printed("10.00")},
    {key: "b", label: "乙", parent: "a", amount: printed(part)}
  ];
  const [less, more] = ["5.00", "10.01"].map((part) => layOutIcicle(rows(part), {width: 640, fontSize: 13}).tiles);
  expect(less?.[1]?.y2).toBeLessThan((less?.[0]?.y2 ?? 0) * 0.6);
  expect(more?.[1]?.y2).toBe(more?.[0]?.y2);
});

test("layOutIcicle(rows) puts a row whose parent is not there at the top", () => {
  const rows = [{key: "a", label: "甲", parent: "gone", amount: printed("10.00")}];
  expect(layOutIcicle(rows, {width: 640, fontSize: 13}).tiles).toHaveLength(1);
});

test("layOutIcicle([]) has no height", () => {
  expect(layOutIcicle([], {width: 640, fontSize: 13})).toEqual({tiles: [], height: 0});
});
