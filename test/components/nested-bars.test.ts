// @vitest-environment jsdom
import {expect, test} from "vitest";
import {nestedBars} from "../../src/components/nested-bars.js";
import {drawn} from "./drawn.js";
import {nestedRows} from "./nested-rows.js";

const parts = [
  {name: "basic", title: "基本支出"},
  {name: "project", title: "项目支出"}
] as const;
const beside = {name: "share", title: "占支出"} as const;

test("nestedBars(rows, {parts, beside}) splits bars, names their parts at the first and prints shares at the right", async () => {
  const drawing = drawn(nestedBars(nestedRows, {width: 640, parts, beside}));
  await expect(drawing).toMatchFileSnapshot("snapshots/nestedBars.svg");
});

test("nestedBars(rows, {width: 340}) has labels and digits above the bars", async () => {
  const drawing = drawn(nestedBars(nestedRows, {width: 340, fontSize: 13, parts, beside}));
  await expect(drawing).toMatchFileSnapshot("snapshots/nestedBarsNarrow.svg");
});

test("nestedBars(rows) without parts draws each amount whole", () => {
  const drawing = drawn(nestedBars(nestedRows));
  expect(drawing).toContain('href="#figure.2010301.amount"');
  expect(drawing).not.toContain(".basic");
});

test("nestedBars(rows, {parts}) leads every part to its own number, and none to a part of nought", () => {
  const drawing = drawn(nestedBars(nestedRows, {parts}));
  expect(drawing).toContain('href="#figure.2010302.project"');
  expect(drawing).not.toContain('href="#figure.2080505.project"');
});

test("nestedBars(rows) marks the amount in cinnabar, with a column beside it that column instead", () => {
  const cinnabar = (drawing: string) => drawing.split("var(--cinnabar)").length - 1;
  expect(cinnabar(drawn(nestedBars(nestedRows)))).toBe(1);
  const drawing = drawn(nestedBars(nestedRows, {beside}));
  expect(cinnabar(drawing)).toBe(1);
  expect(drawing.slice(drawing.indexOf("var(--cinnabar)"))).toContain("2010302.share");
});

test("nestedBars([]) is an empty drawing", async () => {
  await expect(drawn(nestedBars([]))).toMatchFileSnapshot("snapshots/nestedBarsEmpty.svg");
});
