import {expect, test} from "vitest";
import {Decimal} from "../../src/accounts/index.js";
import {isQuantity, operandsOf} from "../../src/components/index.js";
import {checkAnswer} from "../../src/lessons/check-answer.js";
import {exercises} from "../../src/lessons/exercises.js";
import {factsOf} from "../../src/lessons/facts-of.js";
import {makeSheet} from "../../src/lessons/make-sheet.js";
import {LESSONS} from "../../src/lessons/sheet-address.js";
import {framesOf} from "../figures/frames-of.js";
import {inOtherUnit} from "../figures/in-other-unit.js";
import {jilinFrames} from "../figures/jilin-frames.js";
import {originValue} from "../figures/origin-value.js";

const facts = {zh: factsOf(jilinFrames, "zh"), en: factsOf(jilinFrames, "en")};
const seeds = Array.from({length: 30}, (_, i) => i + 1);
const all = LESSONS.flatMap((lesson) =>
  seeds.flatMap((seed) => makeSheet(facts.zh, lesson, seed).map((problem) => ({lesson, seed, ...problem})))
);

test("exercises have ids of their own, four to six a lesson", () => {
  expect(new Set(exercises.map(({id}) => id)).size).toBe(exercises.length);
  for (const lesson of LESSONS) {
    const count = exercises.filter((e) => e.lesson === lesson).length;
    expect(count).toBeGreaterThanOrEqual(4);
    expect(count).toBeLessThanOrEqual(6);
  }
});

test("makeSheet(facts, lesson, seed) makes every exercise from the first document", () => {
  for (const lesson of LESSONS)
    for (const seed of seeds)
      expect(makeSheet(facts.zh, lesson, seed).map(({id}) => id)).toEqual(
        exercises.filter((e) => e.lesson === lesson).map(({id}) => id)
      );
});

test("makeSheet(facts, lesson, seed) gives the same again, and asks the same in both languages", () => {
  for (const {lesson, seed, id, asked} of all.filter((one) => one.seed < 6)) {
    const [again] = makeSheet(facts.zh, lesson, seed).filter((p) => p.id === id);
    const [english] = makeSheet(facts.en, lesson, seed).filter((p) => p.id === id);
    expect(again?.asked).toEqual(asked);
    if (asked.kind === "choice") expect(english?.asked).toMatchObject({right: asked.right});
    else expect(english?.asked).toMatchObject({answer: {text: asked.answer.text, unit: asked.answer.unit}});
  }
});

test("makeSheet(facts, lesson, seed) gives a class different sheets", () => {
  for (const lesson of LESSONS) {
    const sheets = seeds.map((seed) => JSON.stringify(makeSheet(facts.zh, lesson, seed).map(({asked}) => asked)));
    expect(new Set(sheets).size, `lesson ${lesson}`).toBeGreaterThan(15);
  }
});

test("makeSheet(facts, lesson, seed) asks for what its formula comes to, which the check finds right", () => {
  for (const {id, asked} of all) {
    if (asked.kind === "choice") continue;
    const {answer} = asked;
    expect(checkAnswer(`${answer.text}${answer.unit}`, asked), id).toBe("right");
    expect(checkAnswer(answer.text.replaceAll(",", ""), asked), id).toBe("right");
    // A count tells its formula in words.
    const exactly = answer.origin.length > 1 ? originValue(answer) : null;
    if (exactly) {
      const decimals = answer.text.split(".")[1]?.length ?? 0;
      expect(exactly.toFixed(decimals), `${id}: ${answer.text}`).toBe(
        new Decimal(answer.text.replaceAll(",", "")).toFixed(decimals)
      );
    }
  }
});

test("makeSheet(facts, lesson, seed) offers choices that differ, one of them right", () => {
  for (const {id, asked} of all) {
    if (asked.kind === "number") continue;
    expect(new Set(asked.options).size, id).toBe(asked.options.length);
    expect(asked.options[asked.right], id).toBeDefined();
  }
});

test("makeSheet(facts, lesson, seed) writes whole sentences in each language, and every number leads to its place", () => {
  const ids = new Set(jilinFrames.cells.map(({id}) => id));
  for (const lang of ["zh", "en"] as const)
    for (const lesson of LESSONS)
      for (const {id, question, hints, working} of makeSheet(facts[lang], lesson, 7)) {
        for (const said of [question, ...hints, ...working]) {
          const words = said.map((part) => (isQuantity(part) ? "1" : part)).join("");
          expect(words, id).not.toMatch(/undefined|null|\[object|\s{2}/);
          expect(words.trim(), id).toMatch(lang === "zh" ? /[。？：；]$/ : /[.?:]$/);
          for (const part of said.filter(isQuantity))
            for (const operand of operandsOf(part)) expect(ids.has(operand.id), operand.id).toBe(true);
        }
        expect(hints.length, id).toBeGreaterThan(0);
      }
});

test("makeSheet(facts, lesson, seed) leaves out what a document cannot answer, and never throws", () => {
  const empty = factsOf(framesOf({}), "zh");
  for (const lesson of LESSONS)
    for (const {asked} of makeSheet(empty, lesson, 1)) expect(asked.kind === "choice" || asked.answer).toBeTruthy();
});

test("makeSheet(facts, lesson, seed) asks the same of the same accounts printed in yuan", () => {
  const inYuan = factsOf(inOtherUnit(jilinFrames), "zh");
  const shares = (made: typeof inYuan) =>
    makeSheet(made, 5, 3).flatMap(({asked}) =>
      asked.kind === "number" && asked.answer.unit === "%" ? [asked.answer.text] : []
    );
  expect(shares(inYuan)).toEqual(shares(facts.zh));
  for (const lesson of LESSONS)
    for (const {asked, id} of makeSheet(inYuan, lesson, 3))
      if (asked.kind === "number") expect(checkAnswer(asked.answer.text, asked), id).toBe("right");
});

test("makeSheet(facts, lesson, seed) asks of other projects where there are others", () => {
  const projects = (seed: number) =>
    makeSheet(facts.zh, 5, seed)
      .slice(0, 4)
      .map(({question}) => question.filter(isQuantity).flatMap(operandsOf)[0]?.id.split(".")[0]);
  const mixed = seeds.filter((seed) => new Set(projects(seed)).size === 4);
  expect(mixed.length).toBeGreaterThan(seeds.length / 2);
});
