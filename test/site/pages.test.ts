import {existsSync, mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {seedNpmCache} from "../../src/site/seed-npm-cache.js";
import {parseRanges} from "../../src/site/subset-fonts.js";

test("only src/, src/en/, the classroom and the reports of each hold pages: Framework makes one of any Markdown it finds", () => {
  const markdown = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) =>
    /\.md(?:\.\w+)?$/.test(file)
  );
  expect(
    markdown.filter((file) => !/^(?:en\/)?(?:classroom\/|reports\/(?:\[document\]\/)?)?[\w-]+\.md$/.test(file))
  ).toEqual([]);
});

test("a page imports a room through an index, and leaves wrangling to it", () => {
  for (const {file, code} of codeOfPages()) {
    const imports = [...code.matchAll(/from "(\.[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(
      imports.filter((path) => !/^(?:\.\.?\/)+(?:[\w-]+\/)+index\.js$/.test(path)),
      file
    ).toEqual([]);
    expect(code.match(/\.(?:map|filter|reduce|flatMap|sort)\(|\b(?:rollup|group)s?\(/), file).toBeNull();
  }
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

function codeOfPages(): {file: string; code: string}[] {
  const pages = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".md"));
  return pages.map((file) => {
    const blocks = readFileSync(join("src", file), "utf8").matchAll(/^```(?:js|ts)\b[^\n]*\n([\s\S]*?)^```/gm);
    return {file, code: [...blocks].map((block) => block[1]).join("\n")};
  });
}
