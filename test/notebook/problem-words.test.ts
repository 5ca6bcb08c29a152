import {expect, test} from "vitest";
import {isProblem, parseCell} from "../../src/notebook/cells/parse-cell.js";
import type {Problem} from "../../src/notebook/cells/problem.js";
import {problemWords} from "../../src/notebook/problem-words.js";

const problems: readonly Problem[] = [
  {kind: "syntax", message: "Unexpected token", line: 2, column: 3},
  {kind: "import", line: 2},
  {kind: "assign", name: "x", line: 2},
  {kind: "duplicate", names: ["x"]},
  {kind: "circular"},
  {kind: "undefined", name: "x"},
  {kind: "upstream", name: "x"},
  {kind: "endless", line: 2},
  {kind: "endless", line: null},
  {kind: "error", name: "TypeError", message: "m", line: 2},
  {kind: "error", name: "", message: "5", line: null}
];

test("problemWords(problem) is a sentence in each language, with its line and name", () => {
  for (const problem of problems) {
    const [zh, en] = [problemWords(problem, "zh"), problemWords(problem, "en")];
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]|undefined|null/);
    if ("line" in problem && problem.line) for (const words of [zh, en]) expect(words).toContain("2");
    if (problem.kind === "assign" || problem.kind === "undefined") expect(zh).toContain("x");
  }
});

test("problemWords(problem) says the usual slips of syntax in Chinese", () => {
  for (const source of [
    "(",
    "'a",
    "`",
    "/a",
    "/* a",
    "const a = 1, a = 2",
    "const a，b",
    "1 = 2",
    "const class = 1",
    "return 1"
  ]) {
    const cell = parseCell(source);
    if (!isProblem(cell)) throw new Error(`invalid slip: ${source}`);
    expect(problemWords(cell, "zh").replace(/^第 1 行第 \d+ 个字/, ""), source).not.toMatch(/[a-z]{3,} [a-z]/i);
  }
});
