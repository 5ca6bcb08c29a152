import {embedPaths, siteFrom} from "./embed-paths.js";
import type {Publication} from "./publication.js";
import {toStyle} from "./style.js";
import {toNotice} from "./to-notice.js";

const WORDS = {
  zh: {title: "这张图没有画", text: "这份文件缺少这张图所需的数字，所以不画。", site: "读懂决算", language: "zh-CN"},
  en: {
    title: "This figure is not drawn",
    text: "This document lacks a number that the figure needs, so nothing is drawn.",
    site: "juesuan",
    language: "en"
  }
};

/** The pages of a figure that a document lacks the numbers of, by path: a clear sentence instead of nothing. */
export function toLackingPages(
  id: string,
  publication: Publication,
  {frozen = false} = {}
): ReadonlyMap<string, string> {
  const page = (path: string, lang: "zh" | "en") => {
    const depth = path.split("/").length - 1;
    return toPage(lang, "../".repeat(depth), siteFrom(depth, publication, frozen));
  };
  return new Map(
    (["zh", "en"] as const).flatMap((lang) => embedPaths(id, {lang}).pages.map((path) => [path, page(path, lang)]))
  );
}

function toPage(lang: "zh" | "en", root: string, first: string): string {
  const {title, text, site, language} = WORDS[lang];
  const body = `${toNotice()}<h1>${title}</h1><p class="figure-lacking">${text}</p><footer class="embed-foot"><a href="${first}" target="_blank" rel="noopener">${site}</a></footer>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} · ${site}</title><script src="${root}_assets/embed.js" defer></script><style>${toStyle({assets: `${root}_assets/`, html: body})}</style></head>
<body><main>${body}</main></body></html>
`;
}
