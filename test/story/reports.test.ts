// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Accounts} from "../../src/accounts/index.js";
import {fromPackage, toPackage} from "../../src/data/index.js";
import {published} from "../../src/figures/index.js";
import {figureNames} from "../../src/story/figure-names.js";
import {fillPage, type StoryData} from "../../src/story/index.js";
import {documentOf, layoutOf} from "../properties/documents.js";
import {documentPage} from "./document-page.js";
import {storyData, toStoryData} from "./story-data.js";

const NAME = "anhui-2024";
const LANGUAGES = ["zh", "en"] as const;
const {accounts} = documentOf(7, layoutOf("northern-province"));
// As it would lie in src/data.
const made = fromPackage(toPackage(accounts));
const data = toStoryData(NAME, made);

test.each(LANGUAGES)("a report (%s) has the numbers of its own package, each leading to its own ledger", (lang) => {
  const page = parsed(documentPage("index", data, lang));
  const texts = new Map(made.cells.map(({id, text}) => [id, text]));
  const numbers = [...page.querySelectorAll<HTMLAnchorElement>(".key-numbers a.printed-number")];
  expect(numbers.length).toBeGreaterThan(5);
  for (const number of numbers) {
    const [ledger, id = ""] = (number.getAttribute("href") ?? "").split("#cell=");
    expect(ledger).toBe(lang === "en" ? "../../../en/reports/anhui-2024/ledger" : "../../reports/anhui-2024/ledger");
    const digits = number.querySelector("[data-digits]")?.getAttribute("data-digits");
    if (texts.has(id)) expect(digits).toBe(texts.get(id));
    else expect(made.claims.some((claim) => claim.id === id)).toBe(true);
  }
});

test.each(LANGUAGES)("a report (%s) leads nowhere into another document's ledger, embeds or frames", (lang) => {
  for (const name of ["index", "ledger"]) {
    const links = [...parsed(documentPage(name, data, lang)).querySelectorAll("a[href]")];
    const paths = links.map((link) => (link.getAttribute("href") ?? "").replace(/#.*/, ""));
    expect(paths.filter((path) => /(?:^|\/)(?:ledger|embeds|anomalies)$/.test(path) && !path.includes(NAME))).toEqual(
      []
    );
    expect(paths.filter((path) => /\/(?:embed|data)\//.test(path) && !path.includes(NAME))).toEqual([]);
    expect(links.length).toBeGreaterThan(3);
  }
});

test("a report says nothing of the first document, whichever words it has", () => {
  for (const lang of LANGUAGES) {
    const page = documentPage("index", data, lang);
    expect(page).not.toMatch(/吉林|jilin/i);
    expect(page).toContain(made.document.department);
    expect(parsed(page).textContent).not.toMatch(/\{\{|undefined|null/);
  }
});

test("a report has a card for every finding, and says how many numbers were read", () => {
  const page = parsed(documentPage("index", data, "zh"));
  expect(page.querySelectorAll("[data-finding]")).toHaveLength(data.findings.length);
  expect(page.querySelector(".report-head")?.textContent).toContain(`表中 ${data.report.coverage.cells} 个`);
  expect(page.querySelectorAll("figure[id^=figure-]")).toHaveLength(published.length);
});

test("a report follows its package: one cell changed changes the number, and is a contradiction", () => {
  const other = changed(made, "03:total:project");
  const text = other.cells.find(({id}) => id === "03:total:project")?.text ?? "";
  const [before, after] = [data, toStoryData(NAME, other)].map((of) => documentPage("index", of, "zh"));
  expect(after).not.toBe(before);
  expect(before).not.toContain(`data-digits="${text}"`);
  expect(after).toContain(`data-digits="${text}"`);
  const contradictions = (html = "") => parsed(html).querySelectorAll(`[data-level="contradiction"]`).length;
  expect(contradictions(before)).toBe(0);
  expect(contradictions(after)).toBeGreaterThan(0);
});

test("the list of reports has a line for each document, its amounts and its counts", () => {
  for (const lang of LANGUAGES) {
    const story = {...storyData, lang, root: "../", page: "reports/index", all: [storyData, data]};
    const lines = [...parsed(fillPage("<p>{{reports}}</p>", story)).querySelectorAll("tbody tr")];
    expect(lines).toHaveLength(2);
    expect(lines[1]?.querySelector("th a")?.getAttribute("href")).toBe(
      `../${lang === "en" ? "en/" : ""}reports/anhui-2024/`
    );
    const counts = [...(lines[1]?.querySelectorAll("td") ?? [])].slice(-3).map((cell) => Number(cell.textContent));
    expect(counts[0]).toBe(0);
    expect(counts[0] ?? 0).toBeLessThan((counts[1] ?? 0) + (counts[2] ?? 0) + 1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(data.findings.length);
  }
});

test("a report on accounts without a department, a year or a narrative says so, and leaves no gap in its words", () => {
  const bare = toStoryData(NAME, {
    ...made,
    document: {...made.document, department: "", year: "", unit: ""},
    claims: [],
    statements: [],
    numbers: []
  });
  for (const lang of LANGUAGES) {
    const page = documentPage("index", {...bare, figure: () => null}, lang);
    const head = parsed(page).querySelector(".report-head")?.textContent ?? "";
    expect(head).toContain(lang === "zh" ? "文件没有印，或者没有读到" : "not printed, or not read");
    expect(page).toContain(lang === "zh" ? "# synthetic.txt 部门决算" : "# synthetic.txt, final accounts");
    expect(parsed(page).textContent).not.toMatch(/undefined|NaN|null/);
    const lacking = parsed(page).querySelector(".figure-lacking")?.textContent ?? "";
    for (const name of figureNames.values()) expect(lacking).toContain(name[lang]);
  }
});

test("a report shows what was not understood and tables of no standard form, with their words as text", () => {
  const odd = "<b>数</b>";
  const more: StoryData = {
    ...data,
    unread: [{table: "03", section: "", line: 12, text: odd, reason: "not-a-number"}],
    others: [{id: "x1", title: odd, line: 40}],
    otherCells: [
      {table: "x1", line: 41, row: 1, column: 2, text: odd},
      {table: "x1", line: 41, row: 1, column: 0, text: "一"}
    ]
  };
  const page = parsed(documentPage("index", more, "zh"));
  const texts = (selector: string) => [...page.querySelectorAll(selector)].map(({textContent}) => textContent);
  expect(texts(".report-unread td")).toEqual(["表03 第 12 行", odd, "该是数字的地方不是数字"]);
  expect(texts(".report-other td")).toEqual(["一", "", odd]);
  expect(texts("summary")).toContain(`${odd} 第 40 行`);
});

test("figureNames has a name for every published figure, and no other", () => {
  expect([...figureNames.keys()]).toEqual(published.map(({id}) => id));
});

function parsed(html: string): HTMLElement {
  const body = document.createElement("div");
  body.innerHTML = html;
  return body;
}

/** The accounts with another number in one cell. */
function changed(of: Accounts, id: string): Accounts {
  const cells = of.cells.map((cell) => {
    if (cell.id !== id || !cell.amount) return cell;
    const text = cell.amount.value.plus("1.11").toFixed(2);
    return {...cell, text, amount: {...cell.amount, text, value: cell.amount.value.plus("1.11")}};
  });
  return {...of, cells};
}
