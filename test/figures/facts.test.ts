import {expect, test} from "vitest";
import {facts} from "../../src/figures/index.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

test("facts of the first document are those of its forms and tables", () => {
  const told = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const quantity = fact(jilinFrames, "zh");
      return [name, quantity && quantity.text + quantity.unit];
    })
  );
  expect(told).toEqual({
    "cut-initial": "595万元",
    "cut-adjusted": "370.52万元",
    "cut-executed": "267.69万元",
    "cut-adjusted-share": "62%",
    "cut-executed-share": "45%",
    "off-forms-spending": "124.36万元",
    "off-forms-budget": "182.68万元",
    "forms-adjusted": "1682.44万元",
    "near-miss-unspent": "700元",
    "staff-and-running": "79.2%",
    "carried-over-change": "-142.75万元"
  });
});

test("facts are null where the document lacks what they are made of", () => {
  const empty = framesOf({});
  for (const [name, fact] of Object.entries(facts)) expect(fact(empty, "en"), name).toBeNull();
});
