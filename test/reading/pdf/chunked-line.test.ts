import {expect, test} from "vitest";
import {toChunkedLine} from "../../../src/reading/pdf/chunked-line.js";

const FRAME = {top: 0, bottom: 10, base: 10, size: 10};

function chunksOf(...words: readonly (readonly [string, number, number])[]): readonly string[] {
  const line = words.map(([text, left, right]) => ({...FRAME, text, left, right, turn: 0, glyphs: []}));
  return toChunkedLine({...FRAME, text: "", left: 0, right: 100, words: line}).chunks.map(({text}) => text);
}

test("toChunkedLine(line) closes up the words of one field, but never two numbers", () => {
  expect(chunksOf(["行政", 0, 20], ["运行", 25, 45], ["1.00", 80, 100])).toEqual(["行政运行", "1.00"]);
  expect(chunksOf(["12", 0, 10], ["345", 15, 30])).toEqual(["12 345"]);
});
