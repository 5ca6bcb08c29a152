import {expect, test} from "vitest";
import {foreignAddresses} from "../steps/hosts.js";
import {brokenReferences} from "../steps/links.js";

const site = (files: Record<string, string>) => new Map(Object.entries(files));

test("brokenReferences(site) finds a link, an anchor, an image, an import and a style that are not there", () => {
  const files = {
    "index.html": `<a href="./nowhere"></a><a href="#no"></a><img src="no.png"><script type=module>import "./no.js"</script>`,
    "a.css": `b{background:url(no.svg)}`,
    "a.js": `import x from"./gone.js"`
  };
  expect(brokenReferences(site(files))).toHaveLength(6);
});

test("brokenReferences(site) takes an address without .html and a Chinese anchor", () => {
  const files = {
    "index.html": `<a href="./ledger#%E4%B8%89%E5%85%AC"></a><a href="./"></a>`,
    "ledger.html": `<h2 id="三公"></h2><a href="./#">top</a><a href="https://example.org/">elsewhere</a>`
  };
  expect(brokenReferences(site(files))).toEqual([]);
});

test("foreignAddresses(site) finds a host in any file", () => {
  const files = {
    "a.html": `<script src="https://cdn.example.com/x.js"></script><link rel="preconnect" href="//fonts.example.com">`,
    "a.css": `@import "https://fonts.example.com/css"; b{background:url(//img.example.com/x.png)}`,
    "a.js": `fetch("https://api.example.com/")`,
    "a.json": `{"url": "http://example.com"}`
  };
  expect(foreignAddresses(site(files))).toHaveLength(6);
});

test("foreignAddresses(site) leaves a link that a reader may follow, and names that are no places", () => {
  const files = {
    "a.html": `<a href="https://example.org/?a=1&amp;b=2">source</a><svg xmlns="http://www.w3.org/2000/svg"></svg>`,
    "a.js": `x="http://www.w3.org/1999/xhtml" // comment`
  };
  expect(foreignAddresses(site(files))).toEqual([]);
});

test("brokenReferences(site) knows the places that the page of embeds draws, and no others", () => {
  const files = {
    "embeds.html": "<html></html>",
    "embed/index.json": JSON.stringify({figures: [{id: "balance"}]}),
    "embed/balance.html": `<a href="../embeds#balance"></a><a href="../embeds#nothing"></a>`,
    "reports/anhui-2024/embeds.html": "<html></html>",
    "embed/anhui-2024/index.json": JSON.stringify({figures: [{id: "vehicles"}]}),
    "embed/anhui-2024/vehicles.html": `<a href="../../reports/anhui-2024/embeds#vehicles"></a>`
  };
  expect(brokenReferences(site(files))).toEqual([
    "embed/balance.html: ../embeds#nothing names no place of embeds.html"
  ]);
});

test("brokenReferences(site) knows the numbers that the ledger shows and the findings that have a card, and no others", () => {
  const files = {
    "en/ledger.html": `<html lang="en" data-root="../" data-document="jilin-2024"></html>`,
    "reports/anhui-2024/ledger.html": `<html lang="zh-CN" data-document="anhui-2024"></html>`,
    "data/frames/jilin-2024/cells.json": JSON.stringify([{id: "03:2010302:project"}]),
    "data/frames/anhui-2024/cells.json": JSON.stringify([{id: "03:total:total"}]),
    "anomalies.html": `<ol><li id="finding=count:a"></li></ol>`,
    "index.html": [
      "en/ledger#cell=03:2010302:project",
      "en/ledger#cell=03:x:y",
      "reports/anhui-2024/ledger#cell=03:total:total",
      "anomalies#finding=count:a",
      "anomalies#finding=b"
    ]
      .map((to) => `<a href="./${to}"></a>`)
      .join("")
  };
  expect(brokenReferences(site(files))).toEqual([
    "index.html: ./en/ledger#cell=03:x:y names no place of en/ledger.html",
    "index.html: ./anomalies#finding=b names no place of anomalies.html"
  ]);
});

test("brokenReferences(site) finds a place that is there twice", () => {
  expect(brokenReferences(site({"a.html": `<h1 id="questions"></h1><h2 id="questions"></h2><p id="b"></p>`}))).toEqual([
    "a.html: two places are #questions"
  ]);
});
