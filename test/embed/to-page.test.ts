import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {withNotice} from "../../src/embed/to-notice.js";
import {type PageOptions, toPage} from "../../src/embed/to-page.js";
import {toPages} from "../../src/embed/to-pages.js";
import {attributeOf, elementsOf, faultsOf, textOf} from "./parsed.js";
import {publication} from "./publication.js";
import {rendered} from "./rendered.js";

const options: PageOptions = {picture: {width: 760, height: 420}, citation: "一行引用\n[2] 第二行"};
const unknown = {...publication, origin: "", base: "/"};
const page = toPage(rendered(), publication, options);
const hostile = `</title><script>alert("1")</script><img src=x onerror=alert(1)>'`;

test.each(["zh", "en"] as const)("toPage(rendered) is well-formed in %s", (lang) => {
  expect(faultsOf(toPage(rendered(lang), publication, options))).toEqual([]);
});

test("toPage(rendered) holds headline, drawings, table, source, files, citation and version without any script", () => {
  const {words} = rendered();
  expect(textOf(elementsOf(page, "h1")[0])).toBe(words.title);
  expect(elementsOf(page, "svg")).toHaveLength(3);
  expect(elementsOf(page, "table")).toHaveLength(1);
  const text = textOf(elementsOf(page, "body")[0]);
  for (const part of [words.source, "一行引用", "[2] 第二行", "版本 1a2b3c4d，2026-11-23", "Excel"])
    expect(text).toContain(part);
  expect(elementsOf(page, "script").map((s) => attributeOf(s, "src"))).toEqual(["_assets/embed.js"]);
});

test("toPage(rendered) names its language, may be zoomed, and says what is drawn", () => {
  expect(attributeOf(elementsOf(page, "html")[0], "lang")).toBe("zh-CN");
  expect(attributeOf(elementsOf(toPage(rendered("en"), publication, options), "html")[0], "lang")).toBe("en");
  expect(metaOf(page, "viewport")).toBe("width=device-width,initial-scale=1");
  expect(metaOf(page, "description")).toBe(rendered().words.alt);
});

test("toPage(rendered) gives whole addresses where the origin is known, and none to guess at where it is not", () => {
  expect(metaOf(page, "og:image")).toBe("https://site.example/juesuan/embed/balance.card.png");
  expect(linkOf(page, "canonical")).toBe("https://site.example/juesuan/embed/balance");
  const other = toPage(rendered(), unknown, options);
  expect([metaOf(other, "og:image"), linkOf(other, "canonical")]).toEqual(["balance.card.png", undefined]);
});

test("toPage(rendered) asks no other host for anything, nor the root of its own", () => {
  const own = toPage(rendered(), unknown, options).replace(/<textarea.*?<\/textarea>/gs, "");
  const addresses = [...own.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(addresses.filter((address) => /^(?:\w+:|\/)/.test(address))).toEqual([]);
  expect(own).not.toMatch(/@import|url\((?!_assets\/)/);
});

test("toPage(rendered, {depth, frozen}) leads to the ledger and to files from wherever it lies", () => {
  const ledgerOf = (html: string) => /href="([^"#]*ledger)#cell=/.exec(html)?.[1];
  const at = (depth: number, frozen: boolean) => toPage(rendered(), publication, {...options, depth, frozen});
  expect(ledgerOf(at(0, false))).toBe("../ledger");
  expect(ledgerOf(at(2, false))).toBe("../../../ledger");
  expect(ledgerOf(at(1, true))).toBe("../../../../ledger");
  expect(at(1, false)).toContain('href="../balance.csv"');
});

test("toPages(rendered) has a page for each place, with links that fit it", () => {
  const pages = toPages(rendered("en"), publication, options);
  expect([...pages.keys()]).toEqual(["en/balance.html", "en/balance/index.html"]);
  expect(pages.get("en/balance/index.html")).toContain('href="../../balance.html" lang="zh-CN"');
});

test("toPage(rendered) never lets words become markup", () => {
  const words = {title: hostile, subtitle: hostile, note: hostile, source: hostile, alt: hostile};
  const html = toPage(rendered("zh", words), publication, {
    ...options,
    citation: hostile,
    notice: {text: hostile, link: hostile, href: hostile}
  });
  expect(elementsOf(html, "script")).toHaveLength(1);
  expect(elementsOf(html, "img")).toHaveLength(0);
  expect(textOf(elementsOf(html, "title")[0])).toBe(`${hostile} · 读懂决算`);
});

test("toPage(rendered, {notice}) says it first; withNotice(page) says it later, once", () => {
  const first = toPage(rendered(), publication, {
    ...options,
    notice: {text: "数据已有更正", link: "看新的", href: "../x"}
  });
  expect(textOf(elementsOf(first, "main")[0])).toMatch(/^数据已有更正 看新的/);
  const later = withNotice(withNotice(page, {text: "已有新版"}), {text: "又有新版"});
  expect(later).not.toContain("已有新版");
  expect(textOf(elementsOf(later, "main")[0])).toMatch(/^又有新版/);
  expect(faultsOf(later)).toEqual([]);
});

test("toPage(rendered) is light, and dark only where it is told so", () => {
  expect(page).toContain(":root{color-scheme:light;--paper:#fbfaf7");
  expect(page).not.toContain("prefers-color-scheme");
  expect(page).toContain("[data-theme=dark]{color-scheme:dark");
});

test("toPage(rendered) weighs at most 12 kB as it is sent, and leaves what it is given as it was", () => {
  const given = rendered();
  const html = toPage(given, publication, options);
  expect(gzipSync(html).length).toBeLessThan(12_000);
  expect(toPage(given, publication, options)).toBe(html);
});

function metaOf(html: string, name: string): string | undefined {
  const found = elementsOf(html, "meta").find((m) => (attributeOf(m, "name") ?? attributeOf(m, "property")) === name);
  return attributeOf(found, "content");
}

function linkOf(html: string, rel: string): string | undefined {
  return attributeOf(
    elementsOf(html, "link").find((l) => attributeOf(l, "rel") === rel),
    "href"
  );
}
