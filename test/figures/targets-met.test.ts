import {expect, test} from "vitest";
import {targetsMet} from "../../src/figures/targets-met.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const projects = [{id: "p01", name: "甲"}];
const indicator = (n: number, comparator: string, third = "数量") => ({
  id: `p01.i${n}`,
  project: "p01",
  first: "产出指标",
  second: "数量指标",
  third,
  comparator
});
const indicators = [
  indicator(1, "≥"),
  indicator(2, "≤"),
  indicator(3, "="),
  indicator(4, ""),
  indicator(5, "≥", "群众满意度"),
  indicator(6, "≤")
];
const texts = {
  "10:p01.i1:target": "≥3个",
  "10:p01.i1:result": "2个",
  "10:p01.i2:target": "≤0起",
  "10:p01.i2:result": "0起",
  "10:p01.i3:target": "=1次",
  "10:p01.i3:result": "0次",
  "10:p01.i4:target": "有所提高",
  "10:p01.i4:result": "有所提高",
  "10:p01.i5:target": "≥90%",
  "10:p01.i5:result": "95%",
  "10:p01.i6:target": "≤10天",
  "10:p01.i6:result": "1年"
};

test("targetsMet.rows(frames) has what can be compared: numbers of one unit, with ≥, ≤ or =", () => {
  const rows = targetsMet.rows(framesOf(texts, {projects, indicators}), "zh") ?? [];
  expect(rows.map((r) => [r.key, r.ratio?.text, r.exact, r.marked])).toEqual([
    ["p01-i5", "105.6", false, false],
    ["p01-i1", "66.7", false, false],
    ["p01-i2", undefined, true, true],
    ["p01-i3", "0.0", false, false]
  ]);
  expect(targetsMet.words(rows, "zh").title).toBe("3 个目标，1 个完成值恰为目标值");
  expect(targetsMet.words(rows, "en").title).toBe("1 of 3 targets met to the digit");
});

test("targetsMet.rows(frames) is null without a target that leaves room", () => {
  expect(targetsMet.rows(framesOf(texts, {projects, indicators: indicators.slice(2, 4)}), "zh")).toBeNull();
});

test("targetsMet.words(rows) counts as the finding does, and tells satisfaction apart", () => {
  const rows = targetsMet.rows(jilinFrames, "zh") ?? [];
  expect(targetsMet.words(rows, "zh").title).toBe("52 个目标，40 个完成值恰为目标值");
  expect(targetsMet.words(rows, "zh").note).toContain("其中满意度 15 个，恰为目标值的 13 个");
  expect(targetsMet.words(rows, "en").note).toContain("Of the 15 on satisfaction, 13 are met to the digit");
});

test("targetsMet.alt(rows) tells each group, and what is off its target with its digits", () => {
  const alt = targetsMet.alt(targetsMet.rows(jilinFrames, "zh") ?? [], "zh");
  expect(alt).toContain("满意度（≥）：越右越好，15 项，恰为目标值 13 项，其余 老干部满意度 106.7%");
  expect(alt).toContain("不定期值班抽查次数 1500.0%");
});
