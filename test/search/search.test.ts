import {expect, test} from "vitest";
import {search, toSearchIndex} from "../../src/search/index.js";
import {englishEntries, entries} from "./entries.js";

const index = toSearchIndex(entries);
const found = (query: string) => search(index, query).hits.map(({kind, title}) => `${kind} ${title}`);

test("search(index, query) finds words within Chinese clauses", () => {
  expect(found("财政拨款")).toEqual(["section 公务接待费"]);
  expect(found("团组")).toContain("finding 接待的团组有两个数");
});

test("search(index, query) has titles first, then terms, then numbers", () => {
  const kinds = search(index, "接待").hits.map(({kind}) => kind);
  expect(kinds).toEqual(["figure", "finding", "section", "term", "page", "cell"]);
});

test("search(index, query) has a title that is the query before all", () => {
  expect(found("公务接待费")[0]).toBe("section 公务接待费");
  expect(found("公务接待费")[1]).toBe("term 公务接待费");
});

test("search(index, code) finds seven digits exactly, full-width ones too", () => {
  expect(found("2010301")).toEqual(["term 行政运行", "cell 表03 行政运行·基本支出"]);
  expect(found("２０１０３０１")).toEqual(found("2010301"));
  expect(found("20103")).toHaveLength(3);
});

test("search(index, figure) finds a number, with and without separators, and not within another", () => {
  expect(found("190.14")).toEqual(["cell 表03 一般行政管理事务·基本支出"]);
  expect(found("12345.60")).toEqual(found("12,345.60"));
  expect(found("12345.60")).toHaveLength(1);
});

test("search(index, query) finds English terms by their beginning and within, in either language", () => {
  expect(found("hospit")).toEqual(["term 公务接待费"]);
  const english = search(toSearchIndex(englishEntries), "Hospitality").hits;
  expect(english.map(({kind}) => kind)).toEqual(["finding", "term", "cell"]);
  expect(search(toSearchIndex(englishEntries), "公务接待").hits[0]?.kind).toBe("term");
});

test("search(index, query) wants every word, in any order", () => {
  expect(found("基本支出 行政运行")).toEqual(["cell 表03 行政运行·基本支出"]);
  expect(found("接待 没有的词")).toEqual([]);
});

test("search(index, query) looks for the words of a clause that nothing has whole", () => {
  expect(found("接待的团组数")).toContain("finding 接待的团组有两个数");
});

test("search(index, query) finds nothing for nothing, and counts what is beyond its limit", () => {
  expect(search(index, " 　")).toEqual({hits: [], total: 0, words: []});
  const {hits, total} = search(index, "接待", {limit: 2});
  expect([hits.length, total]).toEqual([2, 6]);
});
