import {readFileSync} from "node:fs";
import {fillPage, type StoryData} from "../../src/story/index.js";

/** What a page asks for on a line of its own is a paragraph of its own once Markdown is HTML. */
const BLOCK = /^(\{\{[^{}]*\}\})$/gm;

/** A page that all documents share, filled for one of them: `index`, `ledger`. Headings stay as Markdown. */
export function documentPage(name: string, data: StoryData, lang: "zh" | "en", all: readonly StoryData[] = [data]) {
  const folder = lang === "en" ? "en/" : "";
  const text = readFileSync(`src/${folder}reports/[document]/${name}.md`, "utf8");
  const page = `${folder}${data.places.report}${name}`;
  const root = "../".repeat(page.split("/").length - 1);
  return fillPage(text.replace(BLOCK, "<p>$1</p>"), {...data, lang, root, page, all});
}
