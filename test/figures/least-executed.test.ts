import {expect, test} from "vitest";
import {leastExecuted} from "../../src/figures/least-executed.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const projects = [
  {id: "p01", name: "会议费"},
  {id: "p02", name: "印刷费"}
];
const indicator = (id: string, comparator: string) => ({
  id,
  project: id.slice(0, 3),
  first: "产出指标",
  second: "数量指标",
  third: "次数",
  comparator
});
const indicators = [
  indicator("p02.i1", "≥"),
  indicator("p02.i2", "≤"),
  indicator("p02.i3", ""),
  indicator("p01.i1", "≥")
];
const texts: Readonly<Record<string, string>> = {
  "10:p01.total:adjusted": "10",
  "10:p01.total:executed": "9.5",
  "10:p02.total:adjusted": "8",
  "10:p02.total:executed": "2",
  "10:p02.score:score": "96.00分",
  "10:p02.i1:target": "≥4次",
  "10:p02.i1:result": "5次",
  "10:p02.i2:target": "≤10天",
  "10:p02.i2:result": "3天",
  "10:p02.i3:target": "显著",
  "10:p02.i3:result": "显著",
  "10:p01.i1:target": "≥1次",
  "10:p01.i1:result": "1次"
};

test("leastExecuted.rows(frames) has the budget of the lowest rate, and indicators that are to reach a number", () => {
  const rows = leastExecuted.rows(framesOf(texts, {projects, indicators}), "zh") ?? [];
  expect(rows.map((r) => [r.key, r.project, r.amount.text, r.score?.text])).toEqual([
    ["budget", "印刷费", "25.00", "96.00"],
    ["p02-i1", "印刷费", "125.00", undefined]
  ]);
});

test("leastExecuted.rows(frames) leaves out projects without a budget", () => {
  const frames = framesOf({...texts, "10:p02.total:adjusted": "0"}, {projects, indicators});
  expect(leastExecuted.rows(frames, "zh")?.[0]?.project).toBe("会议费");
});

test("leastExecuted.words(rows) leaves out a score that the form does not give", () => {
  const rows = leastExecuted.rows(framesOf({...texts, "10:p02.score:score": ""}, {projects, indicators}), "zh") ?? [];
  expect(leastExecuted.words(rows, "zh").title).toBe("执行率最低的项目：8 万元花了 2");
  expect(leastExecuted.words(rows, "en").title).toBe("The lowest execution rate: 25.00% spent");
});

test("leastExecuted.rows(frames) is null where there are no forms", () => {
  expect(leastExecuted.rows(framesOf({}), "zh")).toBeNull();
  expect(leastExecuted.rows(framesOf({}, {projects}), "zh")).toBeNull();
});

test("leastExecuted of Jilin spent 4.17% of 12, for 121 reports and 90.00 points", () => {
  const rows = leastExecuted.rows(jilinFrames, "zh") ?? [];
  expect(rows.map((r) => [r.done.text, r.planned.text, r.amount.text])).toEqual([
    ["0.5", "12", "4.17"],
    ["1", "1", "100.00"],
    ["1", "1", "100.00"],
    ["121", "121", "100.00"],
    ["90", "90", "100.00"]
  ]);
  expect(leastExecuted.words(rows, "zh").title).toBe("执行率最低的项目：12 万元花了 0.5，自评 90.00 分");
  expect(leastExecuted.words(rows, "en").title).toBe("The lowest execution rate: 4.17% spent, 90.00 points");
  for (const digits of ["4.17%", "121"]) expect(leastExecuted.alt(rows, "en")).toContain(digits);
});
