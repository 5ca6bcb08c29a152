// @vitest-environment jsdom
import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {fillPage} from "../../src/story/index.js";
import {storyData} from "./story-data.js";

/** What a page asks for on a line of its own is a paragraph of its own once Markdown is HTML. */
const BLOCK = /^(\{\{[^{}]*\}\})$/gm;

const pages = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".md"))
  .map((file) => ({page: file.replace(/\.md$/, ""), text: readFileSync(`src/${file}`, "utf8")}))
  .filter(({text}) => text.includes("{{"));

test.each(pages)("$page asks for no number that the first document does not print", ({page, text}) => {
  const lang = page.startsWith("en/") ? "en" : "zh";
  const html = fillPage(text.replace(BLOCK, "<p>$1</p>"), {...storyData, lang, root: "./", page, all: [storyData]});
  expect(html.match(/.{0,60}printed-number-lacking/g)).toBeNull();
  expect(html).not.toContain("figure-lacking");
});
