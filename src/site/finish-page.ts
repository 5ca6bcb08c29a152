import {fillPage, type StoryData} from "../story/index.js";
import {documentIn} from "./document-places.js";
import {langOf} from "./navigation.js";
import {shellWords} from "./shell-words.js";

export interface Finish {
  /** The page's path within the site, without its ending: `en/spending`, `classroom/index`. */
  readonly page: string;
  /** Of every document, the first one first: the site's own pages are about that. */
  readonly stories: readonly StoryData[];
  /** The address of a script of ours within the site, by its name; undefined where there is none. */
  readonly script: (name: string) => string | undefined;
  /** Address of the fonts' stylesheet within the site. */
  readonly fonts?: string;
  /** Where this page says that the site's first page is, if it is not where its path says. */
  readonly base?: string;
}

const SKIP = {zh: "跳到正文", en: "Skip to the text"};

/** Framework's own script, on a page that has no code for it to run. */
const IDLE_CLIENT = /<script type="module">\s*import "[^"]*_observablehq\/client\.[^"]*";\s*<\/script>\n?/;
const PRELOADS = /<link rel="modulepreload" href="[^"]*_observablehq\/[^"]*">\n?/g;
const OWN_SCRIPT = /<meta name="juesuan:script" content="([\w-]+)">/;

/**
 * A page of Framework's as readers get it. What Framework 1.13 has no setting for: its language, a viewport that may be
 * zoomed, our fonts, the way past the header and into blocks of code for the keyboard. Then its prose is filled with
 * numbers and figures, and its scripts are ours, in place of a client that has nothing to do.
 */
export function finishPage(html: string, {page, stories, script, fonts, base}: Finish): string {
  const lang = langOf(`/${page}`);
  const root = base ?? ("../".repeat(page.split("/").length - 1) || "./");
  const story = storyOf(page, stories);
  const own = OWN_SCRIPT.exec(html)?.[1];
  const scripts = ["page", ...(own ? [own] : [])].map((name) => scriptTag(root, name, script, page));
  const sheet = fonts ? `<link rel="stylesheet" href="${root}${fonts}">\n` : "";
  const changes: readonly (readonly [string, string])[] = [
    ["<html>", `<html lang="${shellWords[lang].html}" data-root="${root}"${documentsOn(story, stories, own)}>`],
    [", maximum-scale=1", ""],
    ["</head>", `${sheet}${scripts.join("\n")}\n</head>`],
    ["<body>", `<body>\n<a class="skip" href="#observablehq-main">${SKIP[lang]}</a>`]
  ];
  const finished = changes.reduce((text, [from, to]) => replaceOnce(text, from, to), withoutIdleClient(html));
  // A block of code that is too wide for its page scrolls: the keyboard must come to it.
  const reachable = finished.replaceAll("<pre data-language", `<pre tabindex="0" data-language`);
  return fillPage(reachable, {...story, lang, root, page, all: stories});
}

function storyOf(page: string, [first, ...others]: readonly StoryData[]): StoryData {
  const name = documentIn(page) ?? first?.name;
  const story = [first, ...others].find((one) => one?.name === name);
  if (!story) throw new Error(`unknown document: ${name}, of the page ${page}`);
  return story;
}

/** A page with a script of its own may be asked for another document, `?document=`: it is told which there are. */
function documentsOn({name}: StoryData, stories: readonly StoryData[], script: string | undefined): string {
  const names = script && stories.length > 1 ? ` data-documents="${stories.map((one) => one.name).join(" ")}"` : "";
  return ` data-document="${name}"${names}`;
}

/** Where a script has others that run in a frame or a worker, it is told where they are: names change with what is in them. */
function scriptTag(root: string, name: string, script: Finish["script"], page: string): string {
  const address = script(name);
  if (address === undefined) throw new Error(`unknown script: ${name}, of the page ${page}`);
  const others = ["frame", "worker"].map((kind) => {
    const other = script(`${name}-${kind}`);
    return other ? ` data-${kind}="${root}${other}"` : "";
  });
  return `<script type="module" src="${root}${address}"${others.join("")}></script>`;
}

function withoutIdleClient(html: string): string {
  return IDLE_CLIENT.test(html) ? html.replace(IDLE_CLIENT, "").replace(PRELOADS, "") : html;
}

/** The first occurrence replaced, `to` taken literally. */
function replaceOnce(html: string, from: string, to: string): string {
  if (!html.includes(from)) throw new Error(`missing in the built page: ${from}`);
  return html.replace(from, () => to);
}
