import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import {charactersOf} from "../../src/site/characters.js";

test("charactersOf(folder) reads texts, live embeds too, and no kept edition of any document", () => {
  const root = mkdtempSync(join(tmpdir(), "characters-"));
  const files = {
    "index.html": "甲",
    "embed/balance.html": "乙",
    "embed/anhui-2024/balance.html": "丙",
    "embed/v/1a2b3c4d/balance.html": "丁",
    "embed/anhui-2024/v/1a2b3c4d/en/balance.html": "戊",
    "_file/v/a.json": "己",
    "picture.png": "庚"
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  expect([...charactersOf(root)].sort().join("")).toBe([..."甲乙丙己"].sort().join(""));
  rmSync(root, {recursive: true});
});
