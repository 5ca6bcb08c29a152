import {existsSync, readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

/** Served in place of any page that is not there, in both languages at once. */
const BOTH = new Set(["404.md"]);

/** Digits that a page may have in its words, and why. */
const ALLOWED: readonly (readonly [RegExp, string])[] = [
  [number("12\\.34", "12\\.335", "12\\.345"), "what a printed number means: an example of the method page's"],
  [
    number("0\\.005", "0\\.05", "0\\.015", "0\\.1", "50(?= ?(?:元|yuan))", "150(?=;)"),
    "halves of a last digit, in a lesson"
  ],
  [number("10,?000", "100 million"), "what the units 万元 and 亿元 are"],
  [number("100(?! ?(?:万元|元|yuan|million))"), "a hundred percent, full marks, and what a share is multiplied by"],
  [number("15(?= ?(?:分钟|minutes))", "1-30", "9,?999"), "the length of a lesson, a class of sheets, the last sheet"],
  [number("[23]\\d\\d(?:\\d\\d){0,2}"), "classification codes, in the lessons on how to read them"],
  [number("31(?= December)"), "the last day of a year"],
  [/jilin-2024/g, "the name of a document's files"],
  [/GB\/T 7714/g, "the name of a standard"]
];
/** What is not prose: front matter, code, places for numbers, addresses, tags and their attributes, numbers of lists. */
const NOT_PROSE = [
  /^---\n[\s\S]*?\n---\n/,
  /^```[\s\S]*?^```/gm,
  /<code>[\s\S]*?<\/code>|`[^`\n]*`/g,
  /\{\{[^{}]*\}\}|\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g,
  /\]\([^)]*\)/g,
  /<[^>]*>/g,
  /\{#[\w-]+\}/g,
  /^\d+\. /gm
];
const DIGITS = /\d[\d,]*\.\d+|[1-9][\d,]*\d/g;

const chinese = pagesIn("src").filter((page) => !page.startsWith("en/") && !BOTH.has(page));
const all = [...chinese.map((page) => `src/${page}`), ...chinese.map((page) => `src/en/${page}`)].filter(existsSync);
const read = (path: string) => readFileSync(path, "utf8");

test.each(chinese)(
  "%s has an English twin with the same headings, so that a switch of language keeps the place",
  (page) => {
    const [zh, en] = [`src/${page}`, `src/en/${page}`].map((path) => headingsOf(read(path)));
    expect(en).toEqual(zh);
    expect(zh?.filter((heading) => heading.endsWith("# "))).toEqual([]);
  }
);

test.each(chinese)("%s and its English twin have the same figures and blocks in the same order", (page) => {
  const [zh, en] = [`src/${page}`, `src/en/${page}`].map((path) => blocksOf(read(path)));
  expect(en).toEqual(zh);
});

test("no English page is without a Chinese one", () => {
  expect(pagesIn("src/en").filter((page) => !existsSync(`src/${page}`))).toEqual([]);
});

test.each(all)("%s types no number of the accounts: numbers come from the frames", (path) => {
  expect(digitsIn(read(path))).toEqual([]);
});

test("digitsIn(text) finds amounts and shares in prose, and leaves codes, places and addresses alone", () => {
  expect(digitsIn("spent 78.42 of {{01:income:amount}}, 102.4%, 16 projects, 39 cars")).toEqual([
    "78.42",
    "102.4",
    "16",
    "39"
  ]);
  expect(
    digitsIn(`[03](./ledger#cell=03:2010302:project) <code>2010302</code> <a href="x12">3</a> \${f("10")} 5 GB/T 7714`)
  ).toEqual([]);
});

/** One of these, and no part of a longer number. */
function number(...ways: readonly string[]): RegExp {
  return new RegExp(`(?<![\\d.,])(?:${ways.join("|")})(?!\\d|[.,]\\d)`, "g");
}

function pagesIn(folder: string): string[] {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((file) => file.replaceAll("\\", "/"));
  return files.filter((file) => file.endsWith(".md")).sort();
}

/** `## #leads` for each heading below the first, without its words. */
function headingsOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  return [...prose.matchAll(/^(#{2,6}) .*?(?:\{#([\w-]+)\})?$/gm)].map(
    ([, level, id = ""]) => `${level} #${id || " "}`
  );
}

function blocksOf(text: string): string[] {
  return [...text.matchAll(/^\{\{\s*([^{}]+?)\s*\}\}$/gm)].map(([, words = ""]) => words);
}

function digitsIn(text: string): string[] {
  const prose = NOT_PROSE.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  const rest = ALLOWED.reduce((left, [pattern]) => left.replace(pattern, " "), prose);
  return rest.match(DIGITS) ?? [];
}
