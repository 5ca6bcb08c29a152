import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {writeSearch} from "../../src/site/write-search.js";
import {documentOf, layoutOf} from "../properties/documents.js";
import {storyData, toStoryData} from "../story/story-data.js";

test("writeSearch(site, stories) finds another document by its report, its findings and its figures", () => {
  const site = mkdtempSync(join(tmpdir(), "search-"));
  const other = toStoryData("anhui-2024", documentOf(7, layoutOf("northern-province")).accounts);
  mkdirSync(join(site, "reports/anhui-2024"), {recursive: true});
  const page = (title: string) => `<main><h1 id="a">${title}</h1><h2 id="numbers">主要的数</h2></main>`;
  writeFileSync(join(site, "reports/anhui-2024/index.html"), page("某局 2024 年度部门决算"));
  writeFileSync(join(site, "reports/anhui-2024/ledger.html"), page("账本"));
  writeSearch(site, [storyData, other]);
  const entries: readonly {kind: string; href: string; text: string}[] = JSON.parse(
    readFileSync(join(site, "search/zh.json"), "utf8")
  );
  const own = entries.filter(({href}) => href.startsWith("reports/"));
  expect(own.filter(({kind}) => kind === "page").map(({href}) => href)).toEqual(["reports/anhui-2024/"]);
  expect(own.filter(({kind}) => kind === "section")).toEqual([]);
  expect(own.filter(({kind}) => kind === "finding")).toHaveLength(other.findings.length);
  expect(own.map(({href}) => href)).toContain("reports/anhui-2024/#figure-balance");
  for (const {kind, text} of own) if (kind !== "page") expect(text).toContain(other.frames.document.department);
  expect(entries.some(({href}) => href.startsWith("ledger#cell="))).toBe(true);
  rmSync(site, {recursive: true});
});
