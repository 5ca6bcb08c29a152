import {expect, test} from "vitest";
import {parseCall} from "../../src/command/call.js";

test.each([
  [["read", "a.txt", "--out", "b"], {command: "read", path: "a.txt", out: "b"}],
  [["--out=b", "read", "a.txt"], {command: "read", path: "a.txt", out: "b"}],
  [["check", "a.txt"], {command: "check", path: "a.txt", json: false, lang: "zh"}],
  [["check", "a", "--json", "--lang", "en"], {command: "check", path: "a", json: true, lang: "en"}],
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
  [["check", "a", "b"], "one file at a time; what is b"],
  [["read", "a.txt"], "no folder to write to; add --out DIR"],
  [["read", "a.txt", "--out", ""], "no folder to write to; add --out DIR"],
  [["read", "a.txt", "--out", "b", "--json"], "read takes neither --json nor --lang"],
  [["check", "a", "--out", "b"], "check writes nothing and takes no --out"],
  [["check", "a", "--lang", "fr"], "--lang is zh or en, not fr"],
  [["check", "a", "--verbose"], "Unknown option '--verbose'"],
  [["read", "a", "--out"], "Option '--out <value>' argument missing"]
])("parseCall(%j) says what is wrong and where the usage is", (words, wrong) => {
  expect(() => parseCall(words)).toThrow(wrong);
  expect(() => parseCall(words)).toThrow("See juesuan --help.");
});
