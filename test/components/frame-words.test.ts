import {expect, test} from "vitest";
import {formatBytes} from "../../src/components/frame-list.js";
import {frameWords} from "../../src/components/frame-words.js";
import {frameNames} from "../../src/data/index.js";

test.each(frameNames)("frameWords(name) has a sentence for the frame %s", (name) => {
  expect(frameWords(name)).toMatch(/。$/);
});

test("formatBytes(bytes) says small sizes to the byte", () => {
  expect([0, 999, 1000, 21_400].map(formatBytes)).toEqual(["0 B", "999 B", "1 kB", "21 kB"]);
});
