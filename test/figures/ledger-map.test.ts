import {expect, test} from "vitest";
import {OUTCOMES, operandsOf, type Quantity} from "../../src/components/index.js";
import type {Frames} from "../../src/figures/index.js";
import {ledgerMap} from "../../src/figures/ledger-map.js";
import {numbersOf} from "../../src/figures/numbers.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const bare = framesOf({
  "01:income:amount": "3.00",
  "01:opening:amount": "",
  "10:p01.total:initial": "2",
  "claim:5.2:amount": "1万元",
  "claim:5.3.1:amount": "2万元"
});
const outcomes = ["rounding", "unchecked", "scope", "unequal", "missing"];
const frames: Frames = {...bare, cells: bare.cells.map((cell, i) => ({...cell, outcome: outcomes[i] ?? "equal"}))};

test("ledgerMap.rows(frames) counts printed numbers by table and chapter, after all of them", () => {
  const rows = ledgerMap.rows(frames, "zh") ?? [];
  expect(rows.map((r) => [r.key, r.numbers.text])).toEqual([
    ["all", "4"],
    ["t01", "1"],
    ["t10", "1"],
    ["s5", "2"]
  ]);
  expect(OUTCOMES.map((o) => rows[0]?.[o]?.text)).toEqual(["1", "1", "1", undefined, "1"]);
});

test("ledgerMap.rows(frames) leads each count to the numbers counted", () => {
  const [, , , chapter] = ledgerMap.rows(frames, "en") ?? [];
  const ids = (quantity: Quantity | null | undefined) => (quantity ? operandsOf(quantity).map((o) => o.id) : []);
  expect(ids(chapter?.unequal)).toEqual(["claim:5.2:amount"]);
  expect(chapter?.numbers.origin).toEqual(["1 + 1"]);
});

test("ledgerMap.words(rows) says so where nothing is at odds", () => {
  const calm = {...bare, cells: bare.cells.slice(0, 1)};
  const rows = ledgerMap.rows(calm, "zh") ?? [];
  expect(ledgerMap.words(rows, "zh").title).toBe("1 个数，没有一个与别处不符");
});

test("ledgerMap.rows(frames) is null for a document without a number", () => {
  expect(ledgerMap.rows(framesOf({}), "zh")).toBeNull();
  expect(ledgerMap.rows(framesOf({"01:income:amount": ""}), "zh")).toBeNull();
});

test("ledgerMap of Jilin counts every printed number once", () => {
  const number = numbersOf(jilinFrames.cells, "zh");
  const printed = jilinFrames.cells.filter(({id}) => number(id));
  const [all, ...groups] = ledgerMap.rows(jilinFrames, "zh") ?? [];
  expect(all?.numbers.value).toBe(printed.length);
  expect(all?.unequal?.value).toBe(printed.filter((c) => c.outcome === "unequal").length);
  for (const row of [all, ...groups])
    expect(OUTCOMES.reduce((sum, o) => sum + (row?.[o]?.value ?? 0), 0)).toBe(row?.numbers.value);
  const rows = ledgerMap.rows(jilinFrames, "en") ?? [];
  expect(ledgerMap.words(rows, "en").title).toBe(`${printed.length} numbers, 15 of them at odds with another place`);
  expect(ledgerMap.alt(rows, "zh")).toContain("不符 15");
});
