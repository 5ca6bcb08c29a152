import {expect, test} from "vitest";
import {runningAgainstSangong} from "../../src/figures/index.js";
import {jilinFrames} from "./jilin-frames.js";
import {sangongFrames} from "./sangong.js";

test("runningAgainstSangong.rows(frames) takes signs from directions; what was not written in money is left out", () => {
  const frames = sangongFrames({
    "running-costs percent-change": ["up", "3%"],
    "sangong percent-change": ["", "0%"],
    "sangong change": ["down", "0.01万元"]
  });
  const rows = runningAgainstSangong.rows(frames, "zh") ?? [];
  expect(rows.map((r) => [r.key, r.change.text, r.other?.text])).toEqual([
    ["running-costs", "3", undefined],
    ["sangong", "0", "-0.01"]
  ]);
  expect(runningAgainstSangong.words(rows, "zh").title).toBe("机关运行经费升 3%，“三公”经费持平");
});

test("runningAgainstSangong.rows(frames) is null without either, or where a direction is not written", () => {
  const both = (direction: string) =>
    sangongFrames({"running-costs percent-change": ["down", "3%"], "sangong percent-change": [direction, "2%"]});
  expect(runningAgainstSangong.rows(both("up"), "zh")).toHaveLength(2);
  expect(runningAgainstSangong.rows(both(""), "zh")).toBeNull();
  expect(runningAgainstSangong.rows(sangongFrames({}), "zh")).toBeNull();
});

test("runningAgainstSangong tells the first document's fall beside its rise", () => {
  const rows = runningAgainstSangong.rows(jilinFrames, "zh") ?? [];
  expect(rows.map((r) => [r.change.text, r.other?.text])).toEqual([
    ["-6.1", "-54.54"],
    ["9.1", "15.9"]
  ]);
  expect(runningAgainstSangong.words(rows, "zh").title).toBe("机关运行经费降 6.1%，“三公”经费升 9.1%");
  const english = runningAgainstSangong.rows(jilinFrames, "en") ?? [];
  expect(runningAgainstSangong.words(english, "en").title).toBe(
    "Operating costs of the administration down 6.1%, three public expenses up 9.1%"
  );
  expect(runningAgainstSangong.alt(rows, "zh")).toContain("机关运行经费 −6.1%（−54.54 万元）");
});
