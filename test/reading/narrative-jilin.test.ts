import {existsSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Project, Row} from "../../src/accounts/index.js";
import type {Line} from "../../src/reading/line.js";
import {readNarrative} from "../../src/reading/narrative/index.js";

const SOURCE = "../shared/documents/jilin-2024.txt";
const GOLD = "test/gold/jilin-2024.json";
const shared = existsSync(SOURCE) && existsSync(GOLD);
if (!shared) console.warn(`the narrative is not compared with its gold file: ${SOURCE} or ${GOLD} is not at hand`);

interface Gold {
  readonly claimSections: readonly string[];
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  readonly notClaims: readonly Readonly<Record<string, unknown>>[];
  readonly statements: readonly Readonly<Record<string, unknown>>[];
}

/** Part three cut out by its headings, with codes and project names taken from the tables before it. */
function narrative() {
  const lines: Line[] = readFileSync(SOURCE, "utf8")
    .split("\n")
    .map((text, i) => ({number: i + 1, text}));
  const heading = (part: string): number => lines.findLastIndex(({text}) => text.startsWith(part));
  const tables = lines.slice(0, heading("第三部分"));
  return readNarrative(lines.slice(heading("第三部分"), heading("第四部分")), {
    year: "2024",
    rows: tables.flatMap(({text}) => [...text.matchAll(/(?<![\d.])(\d{3,7})\t(\D+?)(?=\t)/g)].map(toRow)),
    projects: tables.filter(({text}) => text.startsWith("项目名称\t")).map(toProject)
  });
}

function toRow([, code = "", name = ""]: RegExpMatchArray): Row {
  const table = /^30|^31|^39/.test(code) ? "06" : "05";
  return {table, key: code, order: 0, side: "", code, name, level: 0, parent: "", ordinal: "", line: 0};
}

function toProject({text}: Line, i: number): Project {
  const id = `p${String(i + 1).padStart(2, "0")}`;
  return {id, name: text.split("\t")[1] ?? "", department: "", unit: "", line: 0};
}

function gold(): Gold {
  return JSON.parse(readFileSync(GOLD, "utf8"));
}

test.skipIf(!shared)("readNarrative(jilin) reads all 255 numbers, each as a claim or with a reason", () => {
  const {numbers, claims, unread} = narrative();
  expect(numbers).toHaveLength(255);
  expect(unread).toEqual([]);
  const ids = new Set(claims.map((c) => c.id));
  expect(ids.size).toBe(claims.length);
  expect(numbers.filter((n) => ids.has(n.claim) === (n.reason !== ""))).toEqual([]);
  expect(claims.filter((c) => c.subject.includes("?"))).toEqual([]);
});

test.skipIf(!shared)("readNarrative(jilin) agrees with the gold claims of whole sections", () => {
  const {claimSections, claims: wanted, notClaims} = gold();
  const {claims, numbers} = narrative();
  const keys = Object.keys(wanted[0] ?? {});
  const read = claims.filter((c) => claimSections.includes(c.section));
  expect(read.map((c) => Object.fromEntries(Object.entries(c).filter(([k]) => keys.includes(k))))).toEqual(wanted);
  const rejected = numbers.filter((n) => n.reason && claimSections.includes(n.section));
  expect(rejected.map(({section, text, reason, line}) => ({section, text, reason, line}))).toEqual(notClaims);
});

test.skipIf(!shared)(
  "readNarrative(jilin) finds the gold statements and no other of their kinds in their sections",
  () => {
    const {statements: wanted} = gold();
    const kinds = new Set(wanted.map((s) => `${s.section} ${s.kind}`));
    const read = narrative().statements.filter((s) => kinds.has(`${s.section} ${s.kind}`));
    expect(read).toHaveLength(wanted.length);
    expect(read).toEqual(wanted.map((s) => expect.objectContaining(s)));
  }
);
