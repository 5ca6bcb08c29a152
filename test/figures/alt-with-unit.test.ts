import {expect, test} from "vitest";
import {altWithUnit} from "../../src/figures/alt-with-unit.js";
import {frameWordsOf} from "../../src/figures/draw.js";
import {published} from "../../src/figures/index.js";
import {jilinFrames} from "./jilin-frames.js";

test.each([
  ["甲 1.5，乙 2", "万元", "zh", "甲 1.5，乙 2（单位：万元）"],
  ["A 1.5, B 2", "万元", "en", "A 1.5, B 2 (in 10,000 yuan)"],
  ["每辆 39462 元", "元", "zh", "每辆 39462 元"],
  ["甲 −6.1%（−54.54 万元）", "万元", "zh", "甲 −6.1%（−54.54 万元）"],
  ["A −6.1% (−545,400 yuan)", "万元", "en", "A −6.1% (−545,400 yuan)"],
  ["元旦慰问 1.5", "万元", "zh", "元旦慰问 1.5（单位：万元）"],
  ["扣 51 分", "分", "zh", "扣 51 分"],
  ["甲 15 项", undefined, "zh", "甲 15 项"],
  ["甲 15 项", "", "zh", "甲 15 项"]
] as const)("altWithUnit(%j, %j, %j) is %j", (alt, unit, lang, said) => {
  expect(altWithUnit(alt, unit, lang)).toBe(said);
});

test.each(["zh", "en"] as const)("alternative texts of published figures in money name a unit, once (%s)", (lang) => {
  for (const figure of published) {
    const {alt, unit = ""} = frameWordsOf(figure, figure.rows(jilinFrames, lang) ?? [], jilinFrames.document, lang);
    if (!/元$/.test(unit)) continue;
    expect([figure.id, alt]).toEqual([figure.id, expect.stringMatching(lang === "zh" ? /元/ : /yuan/)]);
    expect([figure.id, alt.match(/单位：|\(in /g)?.length ?? 1]).toEqual([figure.id, 1]);
  }
});
