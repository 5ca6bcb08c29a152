import fc from "fast-check";
import {expect, test} from "vitest";
import {parseAnswer} from "../../src/lessons/parse-answer.js";

const read = (text: string) => {
  const given = parseAnswer(text);
  return given && `${given.value.toFixed()} ${given.unit}`.trim();
};

test.each([
  ["7841.66", "7841.66"],
  [" 7,841.66 ", "7841.66"],
  ["7，841．66", "7841.66"],
  ["７８４１．６６", "7841.66"],
  ["7 841.66", "7841.66"],
  ["7841。66", "7841.66"],
  ["7841.66。", "7841.66"],
  ["7841.66万元", "7841.66 万元"],
  ["7841.66 万", "7841.66 万元"],
  ["7,841.66 (10,000 yuan)", "7841.66 万元"],
  ["7841.66 10,000 yuan", "7841.66 万元"],
  ["10,000 yuan", "10000 元"],
  ["110,000 yuan", "110000 元"],
  ["78.4166 million yuan", "78416600 元"],
  ["￥78,416,600", "78416600 元"],
  ["-￥12", "-12 元"],
  ["RMB 12", "12 元"],
  ["0.784166亿元", "0.784166 亿元"],
  ["16.1％", "16.1 %"],
  ["百分之16.1", "16.1 %"],
  ["-百分之16.1", "-16.1 %"],
  ["16.1个百分点", "16.1 %"],
  ["16.1 per cent", "16.1 %"],
  ["－16.1", "-16.1"],
  ["−16.1", "-16.1"],
  ["–16.1", "-16.1"],
  ["负16.1", "-16.1"],
  ["＋16.1", "16.1"],
  ["≈16.1", "16.1"],
  ["=16.1", "16.1"],
  ["约16.1", "16.1"],
  [".5", "0.5"],
  ["6.", "6"],
  ["39辆", "39 辆"],
  ["39 vehicles", "39 vehicles"],
  ["724人次", "724 人次"]
])("parseAnswer(%j) reads %j", (text, wanted) => {
  expect(read(text)).toBe(wanted);
});

test.each([
  "",
  ".",
  "-",
  "万元",
  "%",
  "七千八百",
  "16,1",
  "12,34.5",
  "1,2345",
  "1.2.3",
  "1e5",
  "0x10",
  "1+1",
  "12/34",
  "--5",
  "<b>1</b>",
  "Infinity",
  "NaN",
  "9".repeat(61)
])("parseAnswer(%j) reads no number", (text) => {
  expect(parseAnswer(text)).toBeNull();
});

test("parseAnswer(text) counts the decimals as they are in the unit that is kept", () => {
  expect(parseAnswer("78.4166 million yuan")?.decimals).toBe(-2);
  expect(parseAnswer("6209.10")?.decimals).toBe(2);
});

test("parseAnswer(text) never throws", () => {
  fc.assert(fc.property(fc.string({unit: "grapheme", maxLength: 80}), (text) => parseAnswer(text) !== undefined));
  const odd = fc.string({unit: fc.constantFrom(..."0123456789.,，。-−负%百分之万元亿yuan() ¥e+"), maxLength: 20});
  fc.assert(fc.property(odd, (text) => parseAnswer(text) !== undefined));
});
