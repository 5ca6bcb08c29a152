import {existsSync, mkdtempSync, readdirSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {seedNpmCache} from "../../src/site/seed-npm-cache.js";
import {parseRanges} from "../../src/site/subset-fonts.js";

test("only src/, src/en/ and src/classroom/ hold pages: Framework makes one of any Markdown it finds", () => {
  const markdown = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) =>
    /\.md(?:\.\w+)?$/.test(file)
  );
  expect(markdown.filter((file) => !/^(?:en\/|classroom\/)?[\w-]+\.md$/.test(file))).toEqual([]);
});

test("seedNpmCache(root) answers for a scoped library and twice in a row", () => {
  const root = mkdtempSync(join(tmpdir(), "cache-"));
  seedNpmCache(root);
  seedNpmCache(root);
  expect(existsSync(join(root, ".observablehq/cache/_npm/@observablehq/plot@0.0.0"))).toBe(true);
});

test("parseRanges(text) reads single code points and intervals", () => {
  expect(parseRanges("U+4e00, U+4E10-4E1F")).toEqual([
    [0x4e00, 0x4e00],
    [0x4e10, 0x4e1f]
  ]);
});
