import {appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {toEdition} from "../../src/embed/edition.js";
import {keptNotice, liveNotice} from "../../src/embed/edition-notices.js";
import {toRedirect} from "../../src/embed/to-redirect.js";
import {type Written, writeEmbeds} from "../../src/embed/write-embeds.js";
import type {Frames} from "../../src/figures/index.js";
import {balanceFrames} from "./balance-frames.js";

const site = mkdtempSync(join(tmpdir(), "embeds-"));
const frames = balanceFrames();
const corrected = balanceFrames({"01:opening:amount": "31.00"});
const read = (path: string) => readFileSync(join(site, "embed", path), "utf8");
const write = (of: Frames, today: string) =>
  writeEmbeds(of, {
    site,
    folder: "embed",
    cache: join(site, "cache"),
    origin: "",
    base: "/",
    today,
    sources: () => "same"
  });

let first: Written;
let again: Written;
let second: Written;
let firstPage = "";
const MARK = "<!-- as it was left -->";

beforeAll(async () => {
  first = await write(frames, "2026-11-01");
  firstPage = read("balance.html");
  appendFileSync(join(site, "embed", "v", first.edition.hash, "balance.md"), MARK);
  again = await write(frames, "2026-11-02");
  second = await write(corrected, "2026-11-03");
});
afterAll(() => rmSync(site, {recursive: true, force: true}));

test("writeEmbeds(frames) draws nothing twice, and an edition keeps the day it first appeared", () => {
  expect(first.drawn).toBe(true);
  expect(again).toEqual({edition: first.edition, drawn: false, figures: first.figures});
  expect(first.edition.date).toBe("2026-11-01");
});

test("writeEmbeds(frames) leaves an edition that is there as it is", () => {
  expect(read(`v/${first.edition.hash}/balance.md`)).toContain(MARK);
  expect(read("balance.md")).not.toContain(MARK);
});

test("writeEmbeds(frames) writes every file of a figure in both languages, also at its edition's address", () => {
  const endings = [".html", "/index.html", ".svg", ".dark.svg", ".png", "@2x.png", ".csv", ".xlsx", ".json", ".md"];
  const more = [".datapackage.json", ".oembed.json", ".fragment.html", ".card.png", ".wechat.png", ".wechat.html"];
  for (const folder of ["", `v/${first.edition.hash}/`, `v/${second.edition.hash}/`])
    for (const path of [...endings, ...more].flatMap((e) => [`balance${e}`, `en/balance${e}`]))
      expect(existsSync(join(site, "embed", folder, path)), folder + path).toBe(true);
  expect(readdirSync(join(site, "embed", "_assets"))).toContain("embed.js");
});

test("writeEmbeds(frames) writes no day of access into a citation: nobody knows it yet", () => {
  expect(firstPage).toContain("(2026-11-01)<span data-accessed=");
  expect(firstPage.match(/data-accessed/g)).toHaveLength(2);
  expect(firstPage).not.toMatch(/urldate = \{2026|\)\[2026/);
});

test("writeEmbeds(frames) lists editions, newest first, and says of a figure what it lacks", () => {
  expect(JSON.parse(read("versions.json"))).toEqual([second.edition, first.edition]);
  const lacking = Object.keys(first.edition.figures).filter((id) => first.edition.figures[id] === "");
  expect(lacking.length).toBeGreaterThan(0);
  for (const id of lacking) expect(read(`${id}.html`)).toContain("这份文件缺少这张图所需的数字");
  expect(read(`${lacking[0]}.html`)).toContain('<a href="../" ');
  expect(read(`v/${first.edition.hash}/en/${lacking[0]}/index.html`)).toContain('<a href="../../../../../" ');
  const {figures} = JSON.parse(read("index.json"));
  expect(figures.map((f: {id: string; zh: unknown}) => [f.id, f.zh !== null])).toEqual(
    Object.entries(first.edition.figures).map(([id, hash]) => [id, hash !== ""])
  );
});

test("a live figure whose data changed says so, and leads to the edition before", () => {
  expect(firstPage).not.toContain("更新");
  expect(read("balance.html")).toContain("这张图的数据在 2026-11-03 有更新");
  expect(read("balance.html")).toContain(`href="v/${first.edition.hash}/balance.html"`);
  expect(read("en/balance/index.html")).toContain(`href="../../v/${first.edition.hash}/en/balance.html"`);
});

test("a kept edition says that a newer one exists, and changes in nothing else", () => {
  const page = read(`v/${first.edition.hash}/balance.html`);
  expect(page).toContain(`href="../../balance.html"`);
  expect(page).toContain("30.00");
  expect(read(`v/${first.edition.hash}/balance.csv`)).toContain("30.00");
  expect(read("balance.csv")).toContain("31.00");
  expect(read(`v/${second.edition.hash}/balance.html`)).toContain("这是 2026-11-03 的一版");
});

test("liveNotice(path, editions) goes on telling of a change, since the day it was made", () => {
  const of = (hash: string, x: string) => ({hash, date: `2026-11-0${hash}`, document: x, figures: {x}});
  const notice = liveNotice("x.html", [of("4", "new"), of("3", "new"), of("2", "old"), of("1", "older")]);
  expect(notice).toMatchObject({text: "这张图的数据在 2026-11-03 有更新。", href: "v/2/x.html"});
});

test("liveNotice(path, editions) dates a change by the day the site came back to earlier data", () => {
  const [back, left] = [
    {hash: "a", date: "2026-11-01", since: "2026-11-09", document: "a", figures: {x: "a"}},
    {hash: "b", date: "2026-11-05", document: "b", figures: {x: "b"}}
  ];
  expect(liveNotice("x.html", [back, left])).toMatchObject({text: "这张图的数据在 2026-11-09 有更新。"});
});

test("writeEmbeds(frames) keeps the day on which earlier data came back", async () => {
  const returned = await write(frames, "2026-11-04");
  expect(returned.edition).toEqual({...first.edition, since: "2026-11-04"});
  expect((await write(frames, "2026-11-05")).edition).toEqual(returned.edition);
  expect(read("balance.html")).toContain("这张图的数据在 2026-11-04 有更新");
});

test("notices tell of no change where the document is the same and only the code another, or where that is not known", () => {
  const of = (hash: string, document?: string) => ({
    hash,
    date: "2026-11-23",
    ...(document && {document}),
    figures: {x: hash}
  });
  for (const [live, old] of [
    [of("b", "same"), of("a", "same")],
    [of("b", "same"), of("a")]
  ] as const) {
    expect(liveNotice("x.html", [live, old])).toBeUndefined();
    expect(keptNotice("x.html", old, live)).toEqual({text: "这是 2026-11-23 的一版（a）。"});
  }
});

test("toEdition(frames) changes with what figures show, and with nothing else", () => {
  const reworded: Frames = {...frames, findings: [{id: "f", rule: "r", level: "note", about: "", operands: ""}]};
  expect(toEdition(reworded).figures.balance).toBe(toEdition(frames).figures.balance);
  expect(toEdition(corrected).figures.balance).not.toBe(toEdition(frames).figures.balance);
  expect(toEdition(corrected).hash).not.toBe(toEdition(frames).hash);
  expect(toEdition(corrected).document).not.toBe(toEdition(frames).document);
  expect(toEdition(reworded).document).toBe(toEdition(frames).document);
});

test("liveNotice(path, editions) is silent where the rows are those of the edition before", () => {
  const editions = ["b", "a"].map((hash) => ({
    hash,
    date: "2026-11-23",
    document: hash,
    figures: {x: "same", y: hash}
  }));
  expect(liveNotice("x.html", editions)).toBeUndefined();
  expect(liveNotice("en/y/amount/index.html", editions)).toMatchObject({href: "../../../v/a/en/y.html"});
  expect(liveNotice("y.html", editions.slice(0, 1))).toBeUndefined();
});

test("keptNotice(path, edition, live) leads on only where the data differ", () => {
  const editions = ["b", "a"].map((hash) => ({
    hash,
    date: "2026-11-23",
    document: hash,
    figures: {x: "same", y: hash}
  }));
  const [live, old] = editions;
  if (!live || !old) throw new Error("missing edition");
  expect(keptNotice("x.html", old, live)).toEqual({text: "这是 2026-11-23 的一版（a）。"});
  expect(keptNotice("y/index.html", old, live)).toMatchObject({href: "../../../y.html"});
});

test("toRedirect(from, to) leads from every page of the old id to the new one", () => {
  const pages = toRedirect("old-name", "new-name");
  expect([...pages.keys()]).toEqual([
    "old-name.html",
    "old-name/index.html",
    "en/old-name.html",
    "en/old-name/index.html"
  ]);
  expect(pages.get("old-name/index.html")).toContain(`content="0; url=../new-name.html"`);
  expect(pages.get("en/old-name.html")).toContain(`href="../en/new-name.html"`);
});
