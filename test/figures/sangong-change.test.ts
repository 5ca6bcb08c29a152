import {expect, test} from "vitest";
import {sangongChange} from "../../src/figures/index.js";
import {jilinFrames} from "./jilin-frames.js";
import {sangongFrames} from "./sangong.js";

const cells = {"09:total:outturn": "50.00", "09:reception:outturn": "5.00", "09:abroad:outturn": "2.00"};

test("sangongChange.rows(frames) derives the year before, and percentages that are not printed", () => {
  const frames = sangongFrames(
    {
      "sangong change": ["down", "10万元"],
      "sangong percent-change": ["down", "16.7%"],
      "sangong.reception change": ["down", "5万元"],
      "sangong.abroad change": ["up", "2万元"]
    },
    cells
  );
  const rows = sangongChange.rows(frames, "zh") ?? [];
  expect(rows.map((r) => [r.key, r.before.text, r.after.text, r.change?.text])).toEqual([
    ["total", "60.00", "50.00", "-16.7"],
    ["abroad", "0.00", "2.00", undefined],
    ["reception", "10.00", "5.00", "-50.0"]
  ]);
  expect(sangongChange.words(rows, "zh").title).toBe("“三公”经费比上年少 16.7%，公务接待费比上年少 50.0%");
  expect(rows[0]?.before.origin.map((part) => (typeof part === "string" ? part : part.id)).join("")).toBe(
    "09:total:outturn − (−claim:9:sangong-change)"
  );
});

test("sangongChange.rows(frames) is null without the change of the whole, or of any item", () => {
  expect(sangongChange.rows(sangongFrames({"sangong change": ["down", "10万元"]}, cells), "zh")).toBeNull();
  expect(sangongChange.rows(sangongFrames({"sangong.reception change": ["up", "1万元"]}, cells), "zh")).toBeNull();
});

test("sangongChange tells the first document's two years", () => {
  const rows = sangongChange.rows(jilinFrames, "zh") ?? [];
  expect(rows.map((r) => [r.key, r.before.text, r.after.text, r.change?.text])).toEqual([
    ["total", "174.24", "190.14", "9.1"],
    ["abroad", "6.32", "7.31", "15.7"],
    ["vehicles", "147.60", "153.90", "4.3"],
    ["reception", "20.32", "28.93", "42.4"]
  ]);
  expect(sangongChange.words(rows, "zh").title).toBe("“三公”经费比上年多 9.1%，公务接待费比上年多 42.4%");
  expect(sangongChange.words(sangongChange.rows(jilinFrames, "en") ?? [], "en").title).toBe(
    "Three public expenses up 9.1%, official hospitality up 42.4%"
  );
  expect(sangongChange.alt(rows, "zh")).toContain("公务接待费从 20.32 到 28.93，+42.4%");
});
