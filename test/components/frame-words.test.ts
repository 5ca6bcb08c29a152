import {expect, test} from "vitest";
import {viewOf} from "../../src/accounts/index.js";
import {checkAccounts} from "../../src/checks/index.js";
import {columnWords} from "../../src/components/column-words.js";
import {formatBytes} from "../../src/components/frame-list.js";
import {frameTitle, frameWords, packageTitle} from "../../src/components/frame-words.js";
import {loadPackage} from "../../src/data/disk/index.js";
import {frameNames, toFrames} from "../../src/data/index.js";

test.each(frameNames)("frameWords(name) has a sentence for the frame %s", (name) => {
  expect(frameWords(name)).toMatch(/。$/);
});

test.each(frameNames)("frameTitle(name) has an English name for the frame %s", (name) => {
  expect(frameTitle(name)).toMatch(/^[A-Z][\w ,-]+$/);
  expect(packageTitle(name)).toMatch(/^[A-Z]/);
});

test("columnWords(description) has a Chinese sentence for every column of every frame", async () => {
  const accounts = await loadPackage("src/data/jilin-2024");
  const columns = Object.values(toFrames(accounts, checkAccounts(viewOf(accounts)))).flatMap((frame) => frame.columns);
  const lacking = columns.map(({description}) => description).filter((text) => !/。$/.test(columnWords(text)));
  expect(lacking).toEqual([]);
  expect(columnWords("Something else.")).toBe("");
});

test("formatBytes(bytes) says small sizes to the byte", () => {
  expect([0, 999, 1000, 21_400].map(formatBytes)).toEqual(["0 B", "999 B", "1 kB", "21 kB"]);
});
