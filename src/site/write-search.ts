import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {glossary} from "../accounts/index.js";
import {frameWordsOf, published} from "../figures/index.js";
import {entriesOf, type SearchEntry} from "../search/index.js";
import {type StoryData, titleOf} from "../story/index.js";
import {documentIn} from "./document-places.js";
import {pagesOf} from "./finish-site.js";
import {type Lang, langOf} from "./navigation.js";
import {searchedPage} from "./searched-page.js";

/** Writes what the search box loads, a file a language, from the finished pages and the frames: `search/zh.json`. */
export function writeSearch(site: string, stories: readonly StoryData[]): void {
  const [first, ...others] = stories;
  mkdirSync(join(site, "search"), {recursive: true});
  for (const lang of ["zh", "en"] as const) {
    const entries = [
      ...(first ? entriesIn(site, first, lang) : []),
      ...others.flatMap((story) => entriesOfReport(story, lang))
    ];
    writeFileSync(join(site, "search", `${lang}.json`), JSON.stringify(entries));
  }
}

/** The pages of all documents, the words, and all that the first document says. */
function entriesIn(site: string, story: StoryData, lang: Lang) {
  const {frames, findings} = story;
  const pages = pagesOf(site)
    .map((file) => file.replaceAll("\\", "/").replace(/\.html$/, ""))
    .filter((page) => langOf(`/${page}`) === lang && page !== "404")
    .filter((page) => documentIn(page) === undefined || page.endsWith("/index"))
    .map((page) => {
      const found = searchedPage(readFileSync(join(site, `${page}.html`), "utf8"), page.replace(/(^|\/)index$/, "$1"));
      // Every report has the same headings: findings and figures, with entries of their own, tell them apart.
      return documentIn(page) === undefined ? found : {...found, headings: []};
    });
  const terms = [...glossary.values()].filter(isListed);
  return entriesOf({pages, cells: frames.cells, terms, findings, figures: figuresOf(story, lang)}, lang);
}

/** Findings and figures of another document; its numbers would make every reader's index larger, and are in its ledger. */
function entriesOfReport(story: StoryData, lang: Lang): readonly SearchEntry[] {
  const folder = lang === "en" ? "en/" : "";
  const {findings, places} = story;
  const report = folder + places.report;
  const entries = entriesOf({pages: [], cells: [], terms: [], findings, figures: figuresOf(story, lang)}, lang, {
    cell: (id) => `${folder}${places.pages}ledger#cell=${id}`,
    term: (id) => `${folder}glossary#${id}`,
    finding: (id) => `${report}#finding=${id}`,
    figure: (id) => `${report}#figure-${id}`
  });
  return entries.map((entry) => ({...entry, text: `${titleOf(story, lang)} · ${entry.text}`}));
}

function figuresOf({frames}: StoryData, lang: Lang) {
  return published.flatMap((figure) => {
    const rows = figure.rows(frames, lang);
    if (!rows) return [];
    const {title, subtitle} = frameWordsOf(figure, rows, frames.document, lang);
    return [{id: figure.id, title, subtitle}];
  });
}

/** The glossary page has no line for a code of the classifications; the ledger has those that are used. */
function isListed({id}: {readonly id: string}): boolean {
  return !/\d{3,}$/.test(id);
}
