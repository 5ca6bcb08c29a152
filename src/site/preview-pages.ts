import {readFileSync} from "node:fs";
import {join} from "node:path";
import {framesFolder} from "../data/index.js";
import {embedSources, standInDocument} from "../embed/index.js";
import type {StoryData} from "../story/index.js";
import {documents} from "./documents.js";
import {finishPage} from "./finish-page.js";
import {writePageScripts} from "./page-scripts.js";
import {readStory} from "./read-story.js";

/** Within the folder of what preview writes, by document: figures for pages to be filled with, and the editions. */
export const FIGURES = "_figures";
export const VERSIONS = "_versions.json";

/** Framework hears of a changed page and puts the new text in as it was written, unfilled: then the page is loaded again. */
const RELOAD = `<script>new MutationObserver(() => [...document.querySelectorAll("main > p, main > ul > li")].some((e) => e.textContent.includes("{{")) && location.reload()).observe(document, {childList: true, subtree: true, characterData: true})</script>`;

export interface PreviewPages {
  readonly folder: string;
  /** Of Framework's own preview, which has the frames. */
  readonly address: string;
  /** Resolves when the folder has what the sources now make. */
  readonly ready: () => Promise<void>;
}

/** Finishes pages of a preview as the build does. The scripts of pages are bundled anew for each. */
export function previewPages({folder, address, ready}: PreviewPages): (html: string, page: string) => Promise<string> {
  let known: {readonly sources: string; readonly stories: Promise<readonly StoryData[]>} | undefined;
  const read = async (document: string, file: string) => {
    const answer = await fetch(`${address}/_file/${framesFolder(document)}/${file}`);
    if (!answer.ok) throw new Error(`missing frame: ${file} (${answer.status}): ${await answer.text()}`);
    return answer.text();
  };
  const readStories = () => {
    const versions = JSON.parse(readFileSync(join(folder, VERSIONS), "utf8"));
    const sourceOf = (document: string) => ({
      document,
      read: (file: string) => read(document, file),
      figures: join(folder, FIGURES, document),
      version: versions[document]
    });
    return Promise.all(documents("src").map((document) => readStory(sourceOf(document))));
  };
  const storiesNow = () => {
    const sources = embedSources();
    known = known?.sources === sources ? known : {sources, stories: readStories()};
    // What could not be read is read again for the next page.
    known.stories.catch(() => {
      known = undefined;
    });
    return known.stories;
  };
  standInDocument();
  return async (html, page) => {
    await ready();
    const [stories, scripts] = await Promise.all([storiesNow(), writePageScripts(folder)]);
    const script = (name: string) => scripts.get(name);
    return finishPage(html, {page, stories, script, base: "/"}).replace("</head>", () => `${RELOAD}\n</head>`);
  };
}
