import {expect, test} from "vitest";
import {isQuantity} from "../../src/components/index.js";
import {allReadings, chosenPair, compareReadings} from "../../src/explore/index.js";
import {exploreWords} from "../../src/explore/words.js";
import {exact, numbersOf} from "../../src/figures/index.js";
import {originValue} from "../figures/origin-value.js";
import {jilinData} from "./explore-jilin.js";

const readings = allReadings(jilinData, "zh");
const byId = (id: string) => {
  const found = readings.find((reading) => reading.id === id);
  if (!found) throw new Error(`missing reading: ${id}`);
  return found;
};

test("allReadings(frames) finds two or three readings of each number", () => {
  expect(readings.map(({id, choices}) => [id, choices.length])).toEqual([
    ["vehicles", 2],
    ["groups", 2],
    ["forms", 3],
    ["hospitality", 3]
  ]);
});

test("allReadings(frames) has numbers that are what their formulas say", () => {
  const all = readings.flatMap(({following}) => following.flatMap(({values}) => values.filter(isQuantity)));
  for (const quantity of all) {
    const value = originValue(quantity);
    const places = quantity.text.split(".")[1]?.length ?? 0;
    expect(value?.toFixed(places), quantity.text).toBe(exact(quantity).toFixed(places));
  }
});

test("allReadings(frames) says the same in both languages, number by number", () => {
  const english = allReadings(jilinData, "en");
  const digits = (all: typeof readings) =>
    all.map(({following}) => following.map(({values}) => values.map((v) => v?.text)));
  expect(digits(english)).toEqual(digits(readings));
  for (const {title, explanation, following} of english)
    for (const words of [title, explanation, ...following.map(({label}) => label)])
      expect(words).not.toMatch(/\p{Script=Han}/u);
});

test("allReadings(frames) has no choices where a document lacks the numbers", () => {
  const empty = {...jilinData, cells: [], claims: [], projects: [], indicators: [], findings: []};
  for (const reading of allReadings(empty, "zh")) {
    expect(reading.choices).toEqual([]);
    expect(chosenPair(reading, "kept.held")).toBeNull();
  }
});

test("allReadings(frames) divides no form's spending by other forms' budgets", () => {
  const cells = jilinData.cells.filter(({id}) => id !== "10:p01.total:initial");
  const without = allReadings({...jilinData, cells}, "zh").find(({id}) => id === "forms");
  const others = allReadings({...jilinData, projects: jilinData.projects.filter(({id}) => id !== "p01")}, "zh");
  const digits = (reading: typeof without) => reading?.following.map(({values}) => values.map((v) => v?.text));
  expect(digits(without)).toEqual(digits(others.find(({id}) => id === "forms")));
});

test("chosenPair(reading, text) takes what an address names, and two that differ where it names none", () => {
  const ids = (text: string) => {
    const pair = chosenPair(byId("forms"), text);
    return [pair?.first.id, pair?.second.id];
  };
  expect(ids("executed.initial")).toEqual(["executed", "initial"]);
  expect(ids("")).toEqual(["initial", "adjusted"]);
  expect(ids("adjusted.<b>")).toEqual(["adjusted", "initial"]);
});

test("compareReadings(reading, pair) has every number follow from the choice, with what is between them", () => {
  const reading = byId("vehicles");
  const pair = chosenPair(reading, "held.kept");
  const {rows} = compareReadings(reading, pair ?? fail(), exploreWords.zh);
  const [, held, kept, difference] = rows.find(({key}) => key === "count")?.values ?? [];
  const number = numbersOf(jilinData.cells, "zh");
  expect(isQuantity(held) && isQuantity(kept) && isQuantity(difference)).toBe(true);
  if (!isQuantity(held) || !isQuantity(kept) || !isQuantity(difference)) return;
  expect(exact(kept).minus(exact(held)).eq(exact(difference))).toBe(true);
  const bill = number("09:vehicles.running:outturn");
  const cost = rows.find(({key}) => key === "amount")?.values[1];
  expect(bill && isQuantity(cost) && exact(cost).eq(exact(bill).times(10000).div(exact(held)).toFixed(0))).toBe(true);
});

function fail(): never {
  throw new Error("missing pair: vehicles");
}
