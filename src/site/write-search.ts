import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {glossary} from "../accounts/index.js";
import {frameWordsOf, published} from "../figures/index.js";
import {entriesOf} from "../search/index.js";
import type {StoryData} from "../story/index.js";
import {pagesOf} from "./finish-site.js";
import {type Lang, langOf} from "./navigation.js";
import {searchedPage} from "./searched-page.js";

/** Writes what the search box loads, a file a language, from the finished pages and the frames: `search/zh.json`. */
export function writeSearch(site: string, story: StoryData): void {
  mkdirSync(join(site, "search"), {recursive: true});
  for (const lang of ["zh", "en"] as const)
    writeFileSync(join(site, "search", `${lang}.json`), JSON.stringify(entriesIn(site, story, lang)));
}

function entriesIn(site: string, {frames, findings}: StoryData, lang: Lang) {
  const pages = pagesOf(site)
    .map((file) => file.replaceAll("\\", "/").replace(/\.html$/, ""))
    .filter((page) => langOf(`/${page}`) === lang && page !== "404")
    .map((page) => searchedPage(readFileSync(join(site, `${page}.html`), "utf8"), page.replace(/(^|\/)index$/, "$1")));
  const figures = published.flatMap((figure) => {
    const rows = figure.rows(frames, lang);
    if (!rows) return [];
    const {title, subtitle} = frameWordsOf(figure, rows, frames.document, lang);
    return [{id: figure.id, title, subtitle}];
  });
  return entriesOf(
    {pages, cells: frames.cells, terms: [...glossary.values()].filter(isListed), findings, figures},
    lang
  );
}

/** The glossary page has no line for a code of the classifications; the ledger has those that are used. */
function isListed({id}: {readonly id: string}): boolean {
  return !/\d{3,}$/.test(id);
}
