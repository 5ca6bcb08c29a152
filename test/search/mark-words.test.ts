import {expect, test} from "vitest";
import {markWords} from "../../src/search/mark-words.js";

const shown = (parts: ReturnType<typeof markWords>) => parts.map((p) => (p.marked ? `[${p.text}]` : p.text)).join("");

test("markWords(text, words) marks every word as written", () => {
  expect(shown(markWords("公务接待费：国内接待", ["接待"]))).toBe("公务[接待]费：国内[接待]");
  expect(shown(markWords("收入 7,698.92 万元", ["7698.92万元"]))).toBe("收入 [7,698.92 万元]");
});

test("markWords(text, words) marks words that overlap once", () => {
  expect(shown(markWords("公务接待费", ["务接待", "接待费"]))).toBe("公[务接待费]");
});

test("markWords(text, words, {length}) cuts around the first word, whatever stands there", () => {
  const text = `${"前".repeat(40)}<b>接待</b>${"后".repeat(40)}`;
  expect(shown(markWords(text, ["接待"], {length: 30}))).toMatch(/^…前+<b>\[接待\]<\/b>后+…$/);
  expect(shown(markWords("短", ["没有"], {length: 30}))).toBe("短");
  expect(shown(markWords("", ["没有"]))).toBe("");
});

test("markWords(text, words) marks no digits within another number", () => {
  expect(shown(markWords("128.93 与 28.93", ["28.93"]))).toBe("128.93 与 [28.93]");
});
