import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {askedDocument} from "../../src/site/asked-document.js";
import {documentIn, placesOf, reportPages} from "../../src/site/document-places.js";
import {documents} from "../../src/site/documents.js";
import {frontMatter} from "../../src/site/front-matter.js";
import {twinOf} from "../../src/site/navigation.js";
import {pageSource} from "../../src/site/page-source.js";
import {toSitemap} from "../../src/site/sitemap.js";

const root = mkdtempSync(join(tmpdir(), "pages-"));
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), {recursive: true});
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  for (const name of ["jilin-2024", "anhui-2024"]) write(`data/${name}/datapackage.json`, "{}");
  for (const folder of ["", "en/"])
    for (const name of ["index", "ledger"])
      write(`${folder}reports/[document]/${name}.md`, `---\ncard: ${name}\n---\n`);
});
afterAll(() => rmSync(root, {recursive: true}));

test("placesOf(document) keeps the first one's addresses, and gives any other its own", () => {
  expect(placesOf("jilin-2024")).toMatchObject({pages: "", findings: "anomalies", embeds: "embed/"});
  expect(placesOf("anhui-2024")).toMatchObject({
    report: "reports/anhui-2024/",
    pages: "reports/anhui-2024/",
    findings: "reports/anhui-2024/",
    embeds: "embed/anhui-2024/"
  });
});

test("documentIn(path) is the document that a page is about", () => {
  expect(documentIn("/en/reports/anhui-2024/ledger")).toBe("anhui-2024");
  expect(documentIn("reports/anhui-2024/index")).toBe("anhui-2024");
  expect(documentIn("/reports/index")).toBeUndefined();
  expect(documentIn("/ledger")).toBeUndefined();
});

test("reportPages(document) has a ledger and embeds for each but the first, in both languages", () => {
  expect(reportPages("jilin-2024")).toEqual(["/reports/jilin-2024/index", "/en/reports/jilin-2024/index"]);
  expect(reportPages("anhui-2024")).toContain("/en/reports/anhui-2024/embeds");
  expect(reportPages("anhui-2024")).toHaveLength(6);
});

test("pageSource(root, path) is the one Markdown of all documents for a page about one that is there", () => {
  expect(pageSource(root, "/reports/anhui-2024/ledger")).toBe(`${root}/reports/[document]/ledger.md`);
  expect(frontMatter(root, "/en/reports/anhui-2024/ledger")).toEqual({card: "ledger"});
  expect(pageSource(root, "/reports/jilin-2024/ledger")).toBeNull();
  expect(pageSource(root, "/reports/nowhere/index")).toBeNull();
  expect(pageSource(root, "/reports/anhui-2024/nothing")).toBeNull();
});

test("pages about a document have a twin, and stand in the sitemap with it", () => {
  expect(twinOf("/reports/anhui-2024/", root)).toBe("/en/reports/anhui-2024/");
  expect(twinOf("/en/reports/anhui-2024/ledger", root)).toBe("/reports/anhui-2024/ledger");
  const xml = toSitemap(["reports/anhui-2024/index"], {home: "https://example.org", root});
  expect(xml).toContain(`hreflang="en" href="https://example.org/en/reports/anhui-2024/"`);
});

test("documents(root) refuses a name that is no part of an address, or is the list's", () => {
  for (const name of ["a b", "a,b", "-x", "index"]) {
    write(`data/${name}/datapackage.json`, "{}");
    expect(() => documents(root), name).toThrow(`invalid name of a document: ${name}`);
    rmSync(join(root, "data", name), {recursive: true});
  }
  expect(documents(root)).toEqual(["jilin-2024", "anhui-2024"]);
});

test("askedDocument(search) takes a document of the page, and no other", () => {
  const page = {document: "jilin-2024", documents: "jilin-2024 anhui-2024"};
  expect(askedDocument("?document=anhui-2024&frame=03", page)).toBe("anhui-2024");
  expect(askedDocument("?document=../secret", page)).toBe("jilin-2024");
  expect(askedDocument("?document=", page)).toBe("jilin-2024");
  expect(askedDocument("?document=anhui-2024", {document: "jilin-2024"})).toBe("jilin-2024");
});
