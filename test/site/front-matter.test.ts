import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {frontMatter} from "../../src/site/front-matter.js";

test("frontMatter(root, path) reads what a page says of itself, quotes and colons included", () => {
  const root = mkdtempSync(join(tmpdir(), "pages-"));
  writeFileSync(
    join(root, "a.md"),
    `---\ntitle: "三公：多了哪一块"\ncard: sangong-bridge\nscript: explore\n---\n# a\n\n---\nb: c\n---\n`
  );
  expect(frontMatter(root, "/a")).toEqual({title: "三公：多了哪一块", card: "sangong-bridge", script: "explore"});
  expect(frontMatter(root, "/nowhere")).toEqual({});
});
