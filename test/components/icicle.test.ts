// @vitest-environment jsdom
import {expect, test} from "vitest";
import {icicle} from "../../src/components/icicle.js";
import {drawn} from "./drawn.js";
import {hierarchyRows} from "./hierarchy-rows.js";

test("icicle(rows) draws layer by layer, parents solid, what has no parts washed", async () => {
  await expect(drawn(icicle(hierarchyRows, {width: 640}))).toMatchFileSnapshot("snapshots/icicle.svg");
});

test("icicle(rows, {width: 320}) writes names where they fit", async () => {
  const drawing = drawn(icicle(hierarchyRows, {width: 320, fontSize: 12}));
  await expect(drawing).toMatchFileSnapshot("snapshots/icicleNarrow.svg");
});

test("icicle(rows, {root}) draws that branch alone", async () => {
  const drawing = drawn(icicle(hierarchyRows, {root: "301"}));
  expect(drawing).not.toContain("figure.303.");
  await expect(drawing).toMatchFileSnapshot("snapshots/icicleRoot.svg");
});

test("icicle(rows, {root}) of no row draws the whole", () => {
  expect(drawn(icicle(hierarchyRows, {root: "no"}))).toBe(drawn(icicle(hierarchyRows)));
});

test("icicle([]) is an empty drawing", async () => {
  await expect(drawn(icicle([]))).toMatchFileSnapshot("snapshots/icicleEmpty.svg");
});
