import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

export interface Finish {
  /** Language of the page: `zh-CN`, `en`. */
  readonly language: string;
  /** Address of the fonts' stylesheet, relative to the page. */
  readonly fonts: string;
}

const SKIP = {"zh-CN": "跳到正文", en: "Skip to the text"};

/** Written whole by us. */
const EMBED = /^embed[/\\]/;

/**
 * What Framework 1.13 has no setting for: the language of a page (English below `en/`, Chinese elsewhere), a viewport that
 * may be zoomed, our fonts, and for the keyboard the way past the header and into blocks of code. Rewrites every page of Framework's in a built
 * site, in place; `fonts` is the stylesheet's path within the site.
 */
export function finishHtml(site: string, fonts: string): void {
  for (const file of readdirSync(site, {recursive: true, encoding: "utf8"})) {
    if (!file.endsWith(".html") || EMBED.test(file)) continue;
    const path = join(site, file);
    const folders = file.split(/[/\\]/).slice(0, -1);
    const finish = {language: folders[0] === "en" ? "en" : "zh-CN", fonts: "../".repeat(folders.length) + fonts};
    writeFileSync(path, finishPage(readFileSync(path, "utf8"), finish));
  }
}

/** One page of Framework's output, finished. */
export function finishPage(html: string, {language, fonts}: Finish): string {
  const skip = `<a class="skip" href="#observablehq-main">${language === "en" ? SKIP.en : SKIP["zh-CN"]}</a>`;
  const changes: readonly (readonly [string, string])[] = [
    ["<html>", `<html lang="${language}">`],
    [", maximum-scale=1", ""],
    ["</head>", `<link rel="stylesheet" href="${fonts}">\n</head>`],
    ["<body>", `<body>\n${skip}`]
  ];
  const finished = changes.reduce((page, [from, to]) => replaceOnce(page, from, to), html);
  // A block of code that is too wide for its page scrolls: the keyboard must come to it.
  return finished.replaceAll("<pre data-language", `<pre tabindex="0" data-language`);
}

/** The first occurrence replaced, `to` taken literally. */
function replaceOnce(html: string, from: string, to: string): string {
  if (!html.includes(from)) throw new Error(`missing in the built page: ${from}`);
  return html.replace(from, () => to);
}
