import {expect, test} from "vitest";
import {englishEntries, entries} from "./entries.js";

test("entriesOf(searched, lang) leaves out blank cells and keeps each number with its unit once, and its code", () => {
  const cells = entries.filter(({kind}) => kind === "cell");
  expect(cells.map(({text}) => text)).toEqual([
    "12,345.60 万元 · 2010301",
    "190.14 万元 · 2010302",
    "1190.14 万元",
    "9.1%"
  ]);
});

test("entriesOf(searched, lang) leads to pages, headings, terms, findings, figures and cells of the language", () => {
  const addresses = (all: typeof entries) => new Set(all.map(({href}) => href));
  for (const href of ["", "sangong#reception", "glossary#reception", "anomalies#finding=count:reception"])
    expect(addresses(entries)).toContain(href);
  expect(addresses(entries)).toContain("ledger#cell=09:reception:outturn");
  expect(addresses(englishEntries)).toContain("en/ledger#cell=09:reception:outturn");
});

test("entriesOf(searched, lang) names a term in both languages, the reader's first", () => {
  const term = (all: typeof entries) => all.find(({kind}) => kind === "term");
  expect(term(entries)).toMatchObject({title: "公务接待费", text: "Official hospitality · 接待来人的费用"});
  expect(term(englishEntries)?.title).toBe("Official hospitality");
});
