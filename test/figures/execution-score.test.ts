import {expect, test} from "vitest";
import {executionScore} from "../../src/figures/execution-score.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const ids = ["p01", "p02", "p03"];
const forms = ids.map((id) => ({id, name: id}));
const indicators = ids.map((project) => ({
  id: `${project}.i1`,
  project,
  first: "产出指标",
  second: "数量指标",
  third: "数量",
  comparator: "≥"
}));
const texts = (scores: readonly string[], rates: readonly string[]) =>
  Object.fromEntries(
    ids.flatMap((id, i) => [
      [`10:${id}.i1:weight`, "80分"],
      [`10:${id}.total:rate`, `${rates[i]}%`],
      [`10:${id}.total:score`, `${scores[i]}分`]
    ])
  );

test("executionScore.rows(frames) takes the weight of execution from what the indicators leave", () => {
  const frames = framesOf(texts(["20", "10", "10"], ["100", "90", "80"]), {projects: forms, indicators});
  const rows = executionScore.rows(frames, "zh") ?? [];
  expect(rows[0]?.weight.text).toBe("20");
  expect(rows.filter(({marked}) => marked).map(({key}) => key)).toEqual(["p02"]);
  expect(executionScore.words(rows, "zh").title).toBe("执行 90% 得 10 分，执行 100% 得 20 分");
});

test("executionScore.words(rows) says so where a form stands against the others, and where none has full points", () => {
  const frames = framesOf(texts(["5", "10", "10"], ["100", "90", "80"]), {projects: forms, indicators});
  const rows = executionScore.rows(frames, "zh") ?? [];
  expect(rows.filter(({odd}) => odd).map(({key}) => key)).toEqual(["p01"]);
  expect(executionScore.words(rows, "zh").title).toBe("3 个项目的执行率得分有 1 档");
  expect(executionScore.words(rows, "zh").note).toContain("1 个项目与其他项目不合");
  expect(executionScore.words(rows, "en").title).toBe("Execution of 3 projects scores at 1 level");
});

test("executionScore.rows(frames) is null where the forms are too few, or weigh nothing", () => {
  const some = texts(["20", "10", "10"], ["100", "90", "80"]);
  expect(executionScore.rows(framesOf(some, {projects: forms.slice(1), indicators}), "zh")).toBeNull();
  expect(executionScore.rows(framesOf(some, {projects: forms}), "zh")).toBeNull();
});

test("executionScore.words(rows) says what the least unspent cost", () => {
  const rows = executionScore.rows(jilinFrames, "zh") ?? [];
  const {title, note} = executionScore.words(rows, "zh");
  expect(title).toBe("执行 99.97% 得 7 分，执行 100% 得 10 分");
  expect(note).toContain("剩 0.07 万元没有花");
  expect(note).toContain("没有印出");
  expect(executionScore.words(rows, "en").title).toBe("99.97% spent scores 7 points, 100% scores 10");
  expect(rows.filter(({told}) => told).map(({rate, cut}) => [rate.text, cut?.text])).toEqual([
    ["4.17", undefined],
    ["100", "92.4"],
    ["99.97", undefined]
  ]);
});
