import {expect, test} from "vitest";
import {pointsLost} from "../../src/figures/points-lost.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const ids = ["p01", "p02", "p03"];
const projects = ids.map((id) => ({id, name: id}));
const indicators = ids.map((project, i) => ({
  id: `${project}.i1`,
  project,
  first: i ? "产出指标" : "自定指标",
  second: "",
  third: "",
  comparator: ""
}));
const texts = (execution: readonly string[], scores: readonly string[]) =>
  Object.fromEntries(
    ids.flatMap((id, i) => [
      [`10:${id}.i1:weight`, "80分"],
      [`10:${id}.i1:score`, `${scores[i]}分`],
      [`10:${id}.total:score`, `${execution[i]}分`]
    ])
  );

test("pointsLost.rows(frames) has where points were taken, most first, and where none were", () => {
  const frames = framesOf(texts(["20", "18.5", "20"], ["80", "70", "80"]), {projects, indicators});
  const rows = pointsLost.rows(frames, "en") ?? [];
  expect(rows.map((r) => [r.label, r.amount.text, r.taken, r.marked])).toEqual([
    ["Output indicators", "10", 1, true],
    ["Execution of the budget", "1.5", 1, false],
    ["自定指标", "0", 0, false]
  ]);
  expect(pointsLost.words(rows, "zh").title).toBe("自评扣 11.5 分，1.5 分扣在执行率");
});

test("pointsLost.rows(frames) is null where nothing was taken, or a score is lacking", () => {
  const full = texts(["20", "20", "20"], ["80", "80", "80"]);
  expect(pointsLost.rows(framesOf(full, {projects, indicators}), "zh")).toBeNull();
  const lacking = texts(["20", "20", "10"], ["80", "80", ""]);
  expect(pointsLost.rows(framesOf(lacking, {projects, indicators}), "zh")).toBeNull();
});

test("pointsLost.words(rows) comes to what the finding does", () => {
  const rows = pointsLost.rows(jilinFrames, "zh") ?? [];
  expect(pointsLost.words(rows, "zh").title).toBe("自评扣 71 分，51 分扣在执行率");
  expect(pointsLost.words(rows, "en").title).toBe("71 points taken, 51 of them for execution");
  expect(pointsLost.words(rows, "zh").note).toContain("只占 10 分");
  expect(pointsLost.alt(rows, "zh")).toBe(
    "预算执行率扣 51 分，产出指标扣 10 分，满意度指标扣 10 分，效益指标扣 0 分，成本指标扣 0 分"
  );
});

test("pointsLost.rows(frames) says how the points for execution were computed, its weight once", () => {
  const [execution] = pointsLost.rows(jilinFrames, "zh") ?? [];
  const formula = execution?.amount.origin.map((part) => (typeof part === "string" ? part : part.text)).join("");
  expect(formula).toBe("(100 − (25 + 25 + 30 + 10)) × 11 − (7 + 5 + 7 + 0 + 7 + 5 + 0 + 7 + 7 + 7 + 7)");
});
