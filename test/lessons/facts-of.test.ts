import {expect, test} from "vitest";
import {changesOf} from "../../src/lessons/changes-of.js";
import {EXPENSES} from "../../src/lessons/expenses.js";
import {factsOf} from "../../src/lessons/facts-of.js";
import {jilinFrames} from "../figures/jilin-frames.js";

const said = jilinFrames.claims.filter(({section}) => section === "9.1");

test("factsOf(frames).claim takes no change against a budget for one on the year before", () => {
  const [number] = said.filter(({measure}) => measure === "percent-change");
  const ofBudget = said.map((claim) => ({...claim, id: "claim:9.2.3:percent-change", ofBasis: "initial-budget"}));
  const facts = factsOf({...jilinFrames, claims: [...ofBudget, ...jilinFrames.claims]}, "zh");
  expect(facts.claim("sangong", "percent-change")).toEqual(facts.number(number?.id ?? ""));
});

test("changesOf(facts, subjects) has each subject once, in their order, however often the narrative says it", () => {
  const facts = factsOf({...jilinFrames, claims: [...jilinFrames.claims, ...said]}, "zh");
  expect(changesOf(facts, EXPENSES).map(({subject}) => subject)).toEqual(EXPENSES);
});
