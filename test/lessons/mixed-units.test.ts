import {expect, test} from "vitest";
import {exact} from "../../src/figures/index.js";
import {itemCarryOver} from "../../src/lessons/exercises/item-carry-over.js";
import {sameNumber} from "../../src/lessons/exercises/same-number.js";
import {factsOf} from "../../src/lessons/facts-of.js";
import {randomOf} from "../../src/lessons/random-of.js";
import {inOtherUnit} from "../figures/in-other-unit.js";
import {jilinFrames} from "../figures/jilin-frames.js";

/** Every problem that thirty seeds make of accounts with some of their tables in yuan. */
const made = (exercise: typeof sameNumber, only: RegExp) => {
  const facts = factsOf(inOtherUnit(jilinFrames, {only}), "zh");
  return Array.from({length: 30}, (_, i) => exercise.make(facts, randomOf(i + 1, exercise.id))).flatMap((p) => p ?? []);
};

test("itemCarryOver asks of no item that spent its income, whatever units its tables have", () => {
  const problems = made(itemCarryOver, /^02:/);
  expect(problems.length).toBeGreaterThan(0);
  for (const {asked} of problems)
    expect(asked.kind === "number" && exact({text: asked.unrounded}).isZero(), asked.kind).toBe(false);
});

test("sameNumber offers no cell with the same amount as a wrong answer, whatever unit it is in", () => {
  const label = (id: string) => jilinFrames.cells.find((cell) => cell.id === id)?.label ?? id;
  const [spent, same] = [label("03:total:total"), label("05:total:total")];
  const options = made(sameNumber, /^05:/).flatMap(({asked}) => (asked.kind === "choice" ? [asked] : []));
  const ofSpent = options.filter((asked) => asked.options[asked.right] === spent);
  expect(ofSpent.length).toBeGreaterThan(0);
  for (const asked of ofSpent) expect(asked.options).not.toContain(same);
});
