import {expect, test} from "vitest";
import {figureCitation} from "../../src/components/figure-citation.js";

const cited = {
  id: "balance",
  title: "支出比收入多 25.50 万元",
  department: "某厅",
  year: 2024,
  version: {hash: "1a2b3c4d5e6f", date: "2026-11-23"},
  address: "https://site.example/embed/balance"
};

test("figureCitation(figure).credit is a line for news: data, chart, edition, day, address", () => {
  expect(figureCitation(cited).credit).toBe(
    "数据：某厅 2024 年度部门决算；制图：读懂决算（juesuan），版本 1a2b3c4d，2026-11-23。https://site.example/embed/balance"
  );
});

test("figureCitation(figure).gbt7714 has the marks of the standard, and no day of access that nobody knows", () => {
  expect(figureCitation(cited).gbt7714).toBe(
    "读懂决算（juesuan）. 支出比收入多 25.50 万元[DB/OL]. 版本 1a2b3c4d. (2026-11-23). https://site.example/embed/balance."
  );
});

test("figureCitation(figure, accessed) has the day when it was read", () => {
  const {gbt7714, bibtex} = figureCitation({...cited, accessed: "2026-12-01"});
  expect(gbt7714).toContain("(2026-11-23)[2026-12-01]");
  expect(bibtex).toContain("urldate = {2026-12-01}");
});

test("figureCitation(figure).bibtex has a key that stays for the edition", () => {
  expect(figureCitation(cited).bibtex).toBe(
    `@misc{juesuan-balance-1a2b3c4d,
  author = {{读懂决算（juesuan）}},
  title = {{支出比收入多 25.50 万元}},
  year = {2026},
  howpublished = {\\url{https://site.example/embed/balance}},
  note = {数据：某厅 2024 年度部门决算。版本 1a2b3c4d}
}`
  );
});

test("figureCitation(figure) is English in English, the names as they are", () => {
  const {credit, gbt7714, bibtex} = figureCitation({...cited, title: "More spent", lang: "en"});
  expect(credit).toContain("Data: 某厅, final accounts of 2024; chart: juesuan (读懂决算), version 1a2b3c4d");
  expect(gbt7714).toContain("More spent[DB/OL]. Version 1a2b3c4d.");
  expect(bibtex).toContain("author = {{juesuan (读懂决算)}}");
});

test("figureCitation(figure) leaves out a year that is not known", () => {
  expect(figureCitation({...cited, year: null}).credit).toContain("某厅部门决算");
});

test("figureCitation(figure) escapes what would end a field or be a command", () => {
  const title = "50% & $5 #1 _x_ {a}} \\input{/etc/passwd} ~^\n}\n@misc{evil,";
  const {bibtex, gbt7714} = figureCitation({...cited, title, address: "https://x.example/}\\b c"});
  expect(bibtex).toContain(
    "title = {{50\\% \\& \\$5 \\#1 \\_x\\_ a \\textbackslash{}input/etc/passwd \\textasciitilde{}\\textasciicircum{} @miscevil,}}"
  );
  expect(bibtex).toContain("\\url{https://x.example/%7D%5Cb%20c}");
  expect(bibtex.split("\n")).toHaveLength(7);
  expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
  expect(gbt7714).not.toContain("\n");
});
