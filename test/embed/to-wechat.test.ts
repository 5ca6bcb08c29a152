import {parseFragment} from "parse5";
import {expect, test} from "vitest";
import {toWechat} from "../../src/embed/to-wechat.js";
import {publication} from "./publication.js";
import {rendered} from "./rendered.js";

const block = toWechat(rendered(), publication);

test("toWechat(figure) has nothing that the editor drops", () => {
  expect(block).not.toMatch(/<(?:script|style|link|svg|use|a|iframe|div|h\d)\b/i);
  expect(block).not.toMatch(/\s(?:id|class|href|on\w+|data-\w+)=/i);
  expect(block).not.toMatch(/url\(|position|var\(/i);
});

test("toWechat(figure) is of sections, paragraphs and tables, each with its style", () => {
  const tags = new Set([...block.matchAll(/<([a-z]+)/g)].map((match) => match[1]));
  for (const tag of tags)
    expect(["section", "p", "strong", "span", "img", "table", "tbody", "tr", "td"]).toContain(tag);
  for (const [tag] of block.matchAll(/<(?:section|p|img|table|td)\b[^>]*>/g)) expect(tag).toContain("style=");
});

test("toWechat(figure) gives text no colour, so that it is read in dark mode", () => {
  expect(block).not.toMatch(/[";](?:color:(?!inherit)|background)/);
});

test("toWechat(figure) has headline, picture at its whole address, every number, source, day and address", () => {
  const {words, table} = rendered();
  expect(block).toContain(words.title);
  expect(block).toContain('<img src="https://site.example/juesuan/embed/balance.wechat.png" alt="');
  for (const {values} of table.rows)
    for (const value of values) if (value && typeof value === "object") expect(block).toContain(value.text);
  for (const said of [words.source, "2026-11-23", "site.example/juesuan/embed/balance"]) expect(block).toContain(said);
});

test("toWechat(figure) escapes hostile words", () => {
  const hostile = `"><script>alert(1)</script>&'`;
  const made = toWechat(rendered("en", {title: hostile, alt: hostile, note: hostile, source: hostile}), publication);
  expect(made).not.toContain("<script>");
  const [section, ...rest] = parseFragment(made).childNodes;
  expect(section?.nodeName).toBe("section");
  expect(rest).toEqual([]);
});

test("toWechat(figure) makes a table of few columns", () => {
  const {table, ...others} = rendered();
  const few = {columns: table.columns.slice(1, 3), rows: table.rows.map((r) => ({...r, values: r.values.slice(1, 3)}))};
  expect(toWechat({...others, table: few}, publication)).toMatch(/<table style=.*<\/table>/);
});
