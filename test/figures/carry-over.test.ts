import {expect, test} from "vitest";
import {carryOver, type TableLine} from "../../src/figures/index.js";
import {framesOf} from "./frames-of.js";
import {jilinFrames} from "./jilin-frames.js";

const line = (table: string, key: string, parent: string): TableLine => ({
  table,
  key,
  code: key,
  name: `科目${key}`,
  level: key.length === 3 ? 1 : 3,
  parent
});
const rows = [
  line("02", "201", "total"),
  line("02", "2010301", "201"),
  line("03", "201", "total"),
  line("03", "2010301", "201"),
  line("03", "2010302", "201")
];
const texts = {
  "01:opening:amount": "10.00",
  "01:closing:amount": "22.00",
  "01:surplus-used:amount": "3.00",
  "01:surplus-distributed:amount": "0.00",
  "02:2010301:total": "50.00",
  "03:2010301:total": "36.00",
  "03:2010302:total": "4.00"
};
const rowsOf = (changes: Readonly<Record<string, string>> = {}) =>
  carryOver.rows(framesOf({...texts, ...changes}, {rows}), "zh");
const read = (found: ReturnType<typeof rowsOf>) => found?.map((r) => [r.key, (r.total ?? r.change)?.text]);

test("carryOver.rows(frames) has each lowest item once, spent without income as taken away, and what is left over", () => {
  expect(read(rowsOf())).toEqual([
    ["first", "10.00"],
    ["2010301", "14.00"],
    ["2010302", "-4.00"],
    ["surplus-used", "3.00"],
    ["remainder", "-1.00"],
    ["last", "22.00"]
  ]);
});

test("carryOver.words(rows) says which way it went, and does not call rounding what is more", () => {
  const {title, note} = carryOver.words(rowsOf() ?? [], "zh");
  expect(title).toBe("结转从 10.00 万元升到 22.00，科目2010301结余了 14.00");
  expect(note).toContain("−1.00 万元（不在各科目里的变动）");
});

test("carryOver.rows(frames) is null without a balance, or without items", () => {
  expect(rowsOf({"01:opening:amount": ""})).toBeNull();
  expect(carryOver.rows(framesOf(texts), "zh")).toBeNull();
});

test("carryOver tells what the first document's carried-over money was used for", () => {
  const found = carryOver.rows(jilinFrames, "zh") ?? [];
  expect(read(found)).toEqual([
    ["first", "168.62"],
    ["2010301", "-109.26"],
    ["2210201", "-30.09"],
    ["2010302", "-6.28"],
    ["2080505", "2.89"],
    ["unchanged", "0.00"],
    ["remainder", "-0.01"],
    ["last", "25.87"]
  ]);
  expect(carryOver.words(found, "zh").title).toBe("结转从 168.62 万元降到 25.87，行政运行用去 109.26");
  expect(carryOver.words(found, "zh").note).toContain("−0.01 万元（四舍五入的尾差）");
  const english = carryOver.words(carryOver.rows(jilinFrames, "en") ?? [], "en");
  expect(english.title).toBe(
    "Funds carried over fell from 1,686,200 to 258,700 yuan; administrative operation used 1,092,600 of them"
  );
  expect(english.note).toContain("−100 yuan is left (rounding)");
  expect(carryOver.alt(found, "zh")).toContain("行政运行 −109.26");
});
