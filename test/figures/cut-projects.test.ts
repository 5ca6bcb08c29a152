import {expect, test} from "vitest";
import {cutProjects} from "../../src/figures/cut-projects.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const projects = ["p01", "p02", "p03"].map((id) => ({id, name: id}));
const indicators = ["", "≥", "≥"].map((comparator, i) => ({
  id: `p01.i${i}`,
  project: "p01",
  first: "产出指标",
  second: "",
  third: "",
  comparator
}));
const texts = {
  "10:p01.total:initial": "20",
  "10:p01.total:adjusted": "0",
  "10:p01.total:executed": "0",
  "10:p02.total:initial": "100",
  "10:p02.total:adjusted": "70.5",
  "10:p02.total:executed": "70",
  "10:p03.total:initial": "1",
  "10:p03.total:adjusted": "1",
  "10:p03.total:executed": "1",
  "10:p01.i0:target": "提高",
  "10:p01.i0:result": "基本提高",
  "10:p01.i1:target": "≥3次",
  "10:p01.i1:result": "2次",
  "10:p01.i2:target": "≥3次",
  "10:p01.i2:result": "4次"
};

test("cutProjects.rows(frames) has the projects that were cut, deepest first, and the targets met", () => {
  const rows = cutProjects.rows(framesOf(texts, {projects, indicators}), "zh") ?? [];
  expect(rows.map((r) => [r.key, r.label, r.cut?.text, r.judged, r.met])).toEqual([
    ["p02", "p02", "29.5", 0, 0],
    ["p01", "p01（指标 1/2）", "100.0", 2, 1]
  ]);
  expect(cutProjects.words(rows, "zh").title).toBe("2 个项目预算由 120.0 万元减到 70.5，2 项指标完成 1 项");
});

test("cutProjects.rows(frames) is null where none was cut", () => {
  expect(cutProjects.rows(framesOf(texts, {projects: projects.slice(2)}), "zh")).toBeNull();
});

test("cutProjects.words(rows) has the sums of the finding, and its targets", () => {
  const rows = cutProjects.rows(jilinFrames, "zh") ?? [];
  expect(cutProjects.words(rows, "zh").title).toBe("5 个项目预算由 595.00 万元减到 370.52，21 项指标完成 20 项");
  expect(cutProjects.words(rows, "zh").subtitle).toContain("合计 267.69");
  expect(cutProjects.words(rows, "en").title).toBe(
    "Budgets of 5 projects cut from 5,950,000 to 3,705,200 yuan; 20 of 21 targets met"
  );
  expect(cutProjects.alt(rows, "en")).toContain("360 → 260 → 180.74");
});
