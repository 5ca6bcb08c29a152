import {parse} from "acorn";
import {expect, test} from "vitest";
import {isProblem, parseCell} from "../../src/notebook/cells/parse-cell.js";
import {cellsOf, examples} from "../../src/notebook/examples/index.js";
import {toModule} from "../../src/notebook/to-module.js";
import {jilinFrames} from "../figures/jilin-frames.js";

test("examples are a dozen or more, each with an id and a title of its own", () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
  for (const key of [(e: (typeof examples)[number]) => e.id, (e: (typeof examples)[number]) => e.title.zh]) {
    expect(new Set(examples.map(key)).size).toBe(examples.length);
  }
});

test("cellsOf(example) can be read as cells, no name declared twice, every step told in each language", () => {
  for (const example of examples) {
    for (const lang of ["zh", "en"] as const) {
      const cells = cellsOf(example, lang);
      const declared = cells.flatMap((source) => {
        const cell = parseCell(source);
        if (isProblem(cell)) throw new Error(`invalid example: ${example.id}: ${JSON.stringify(cell)}`);
        expect(source).toMatch(lang === "zh" ? /^\/\/ .*[\u4e00-\u9fff]/ : /^\/\/ [A-Z“]/);
        return cell.declares;
      });
      expect(new Set(declared).size, example.id).toBe(declared.length);
    }
    for (const {en} of example.steps) expect(en.replaceAll("团组", "")).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test("examples type no amount of the document: each is asked for by its id", () => {
  const printed = new Set(
    jilinFrames.cells.map(({text}) => text.replace(/[^\d.]/g, "")).filter((t) => /\d\.\d|\d{4}/.test(t))
  );
  for (const {id, steps} of examples) {
    const words = steps
      .map(({zh, en, code}) => `${zh} ${en} ${code}`)
      .join(" ")
      .replace(/(?:claim|\d\d):[\w.:-]*/g, "");
    for (const number of words.match(/\d+(?:\.\d+)?/g) ?? []) {
      // Half of a cent's last digit, and a mark's opacity.
      if (!["0.005", "0.6"].includes(number)) expect(printed.has(number), `${id}: ${number}`).toBe(false);
    }
  }
});

test("examples ask for ids that the document has", () => {
  const ids = new Set(jilinFrames.cells.map(({id}) => id));
  for (const {id, steps} of examples) {
    const asked = steps.flatMap(({code}) => code.match(/"(?:\d\d|claim):[^"$]+"/g) ?? []);
    for (const one of asked) expect(ids.has(one.slice(1, -1)), `${id}: ${one}`).toBe(true);
  }
});

test("toModule(cells) makes a module of every example that can be read", () => {
  for (const example of examples) {
    for (const lang of ["zh", "en"] as const) {
      const module = toModule(cellsOf(example, lang), {lang});
      expect(() => parse(module, {ecmaVersion: "latest", sourceType: "module"}), example.id).not.toThrow();
    }
  }
});
