import {availableParallelism} from "node:os";
import {expect, test} from "vitest";
import {parseCall} from "../../src/command/call.js";

const common = {summary: "", jobs: availableParallelism(), timeout: 120_000, quiet: false, fresh: false};
const aCheck = {...common, command: "check", paths: ["a"], out: "", json: false, lang: "zh"};

test.each([
  [["read", "a.txt", "--out", "b"], {...common, command: "read", paths: ["a.txt"], out: "b"}],
  [["--out=b", "read", "a.txt", "c"], {...common, command: "read", paths: ["a.txt", "c"], out: "b"}],
  [["check", "a"], aCheck],
  [["check", "a", "--json", "--lang", "en"], {...aCheck, json: true, lang: "en"}],
  [["check", "a", "b", "--out", "c", "--resume"], {...aCheck, paths: ["a", "b"], out: "c"}],
  [["check", "a", "--jobs", "3", "--timeout", "0.5", "--quiet"], {...aCheck, jobs: 3, timeout: 500, quiet: true}],
  [["check", "a", "--summary", "s.parquet", "--fresh"], {...aCheck, summary: "s.parquet", fresh: true}],
  [["columns"], {command: "columns"}],
  [["--help"], {command: "help"}],
  [["check", "-h"], {command: "help"}],
  [["--version"], {command: "version"}]
])("parseCall(%j) reads the call", (words, call) => {
  expect(parseCall(words)).toEqual(call);
});

test("parseCall(words) names the option that it does not know, in both languages", () => {
  expect(() => parseCall(["check", "a", "--verbose"])).toThrow(
    expect.objectContaining({
      zh: expect.stringContaining("选项 --verbose 看不懂"),
      en: expect.stringContaining("--verbose")
    })
  );
});

test.each([
  [[], "no command given"],
  [["write", "a.txt"], "unknown command: write"],
  [["check"], "no file given after check"],
  [["check", "a", ""], "no file given after check"],
  [["read", "a.txt"], "no folder to write to; add --out DIR"],
  [["read", "a.txt", "--out", ""], "no folder to write to; add --out DIR"],
  [["read", "a.txt", "--out", "b", "--json"], "read takes neither --json nor --lang"],
  [["check", "a", "--resume"], "--resume goes on from what is in --out DIR"],
  [["check", "a", "--out", "b", "--resume", "--fresh"], "--fresh and --resume exclude each other"],
  [["check", "a", "--summary", "s.xlsx"], "ends in .csv or .parquet, and is not s.xlsx"],
  [["check", "a", "--jobs", "0"], "--jobs is a number above nought, not 0"],
  [["check", "a", "--jobs", "1.5"], "--jobs is a whole number"],
  [["check", "a", "--timeout", "long"], "--timeout is a number above nought, not long"],
  [["check", "a", "--lang", "fr"], "--lang is zh or en, not fr"],
  [["check", "a", "--verbose"], "Unknown option '--verbose'"],
  [["read", "a", "--out"], "Option '--out <value>' argument missing"]
])("parseCall(%j) says what is wrong and where the usage is", (words, wrong) => {
  expect(() => parseCall(words)).toThrow(wrong);
  expect(() => parseCall(words)).toThrow("See juesuan --help.");
});
