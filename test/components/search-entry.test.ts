import {expect, test} from "vitest";
import {matchesQuery, parseQuery, toSearchEntry} from "../../src/components/ledger/search-entry.js";

const entry = toSearchEntry({id: "05:2010301:total", name: "行政运行 · 合计", code: "2010301", text: "4,355.40"});
const target = toSearchEntry({id: "10:p01.i2:target", name: "会议经费 · 场次 · 年度指标值", code: "", text: "≥85场次"});
const finds = (query: string, of = entry) => matchesQuery(of, parseQuery(query));

test("matchesQuery(entry, query) finds an exact code and the codes above it", () => {
  expect(finds("2010301")).toBe(true);
  expect(finds("20103")).toBe(true);
  expect(finds("010301")).toBe(false);
});

test("matchesQuery(entry, query) finds digits with and without thousands separators, full width too", () => {
  for (const query of ["4355.40", "4,355.40", "4355", "４３５５．４０"]) expect(finds(query)).toBe(true);
});

test("matchesQuery(entry, query) finds digits from their beginning only", () => {
  expect(finds("355.40")).toBe(false);
  expect(finds("5.40")).toBe(false);
});

test("matchesQuery(entry, query) finds a target without its comparator, and with its unit", () => {
  expect(finds("85", target)).toBe(true);
  expect(finds("85场次", target)).toBe(true);
});

test("matchesQuery(entry, query) finds part of a name, an id, and asks that every word fits", () => {
  expect(finds("运行")).toBe(true);
  expect(finds("05:2010301:total")).toBe(true);
  expect(finds("运行 4355")).toBe(true);
  expect(finds("运行 99")).toBe(false);
});

test("parseQuery(query) has no words where nothing is asked", () => {
  expect(parseQuery("  ")).toEqual([]);
});
