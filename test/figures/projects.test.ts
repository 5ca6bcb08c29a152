import {expect, test} from "vitest";
import {projects} from "../../src/figures/projects.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const forms = [
  {id: "p01", name: "甲"},
  {id: "p02", name: "乙"}
];
const texts = {
  "10:p01.total:initial": "10",
  "10:p01.total:adjusted": "12.5",
  "10:p01.total:executed": "0",
  "10:p01.total:rate": "0%",
  "10:p02.total:initial": "20",
  "10:p02.total:adjusted": "20",
  "10:p02.total:executed": "20",
  "10:p02.score:score": "100分"
};

test("projects.rows(frames) has what each form prints, and how its budget changed", () => {
  const rows = projects.rows(framesOf(texts, {projects: forms}), "zh") ?? [];
  expect(rows.map((r) => [r.key, r.change?.text, r.marked, r.rate?.text, r.score?.text])).toEqual([
    ["p01", "2.5", false, "0", undefined],
    ["p02", "0", false, undefined, "100"]
  ]);
  expect(projects.words(rows, "zh").title).toBe("2 个项目：年初 30 万元，执行 20");
  expect(projects.words(rows, "en").title).toBe("2 projects: 300,000 yuan budgeted at first, 200,000 spent");
});

test("projects.words(rows) adds nothing up where a form lacks its number", () => {
  const {"10:p01.total:initial": _, ...rest} = texts;
  const rows = projects.rows(framesOf(rest, {projects: forms}), "zh") ?? [];
  expect(projects.words(rows, "zh").title).toBe("2 个项目的预算和执行");
});

test("projects.rows(frames) is null where no form prints all three", () => {
  expect(projects.rows(framesOf({}, {projects: forms}), "zh")).toBeNull();
});

test("projects.words(rows) says how many budgets were cut, with the sums of all", () => {
  const rows = projects.rows(jilinFrames, "zh") ?? [];
  expect(projects.words(rows, "zh").title).toBe("16 个项目，5 个调减预算：年初 1856.92 万元，执行 1508.20");
  expect(projects.words(rows, "en").title).toBe(
    "5 of 16 projects had budgets cut within the year: 18,569,200 yuan budgeted at first, 15,082,000 spent"
  );
});

test("projects.rows(frames, lang, sort) sorts by what was cut, executed or scored, most first but for scores unknown", () => {
  const first = (sort: string) => projects.rows(jilinFrames, "zh", sort)?.[0];
  expect(first("cut")?.change?.text).toBe("-100");
  expect(first("executed")?.executed?.text).toBe("371.48");
  expect(first("score")?.score?.text).toBe("100.00");
  expect(first("nothing")?.key).toBe("p01");
  const small = projects.rows(framesOf(texts, {projects: forms}), "zh", "score") ?? [];
  expect(small.map((r) => r.key)).toEqual(["p02", "p01"]);
});

test("projects.alt(rows) tells each project with its digits", () => {
  expect(projects.alt(projects.rows(jilinFrames, "en") ?? [], "en")).toContain(
    "政府信息公开工作经费: Initial budget 12, Adjusted budget 12, Executed 0.5"
  );
});
