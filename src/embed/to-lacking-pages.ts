import {embedPaths, siteFrom} from "./embed-paths.js";
import type {Publication} from "./publication.js";
import {siteName} from "./site-name.js";
import {toStyle} from "./style.js";
import {toNotice} from "./to-notice.js";

const WORDS = {
  zh: {title: "这张图没有画", text: "这份文件缺少这张图所需的数字，所以不画。", language: "zh-CN"},
  en: {
    title: "This figure is not drawn",
    text: "This document lacks a number that the figure needs, so nothing is drawn.",
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
    const root = "../".repeat(depth);
    const [other = ""] = embedPaths(id, {lang: lang === "zh" ? "en" : "zh"}).pages;
    return toPage(lang, {root, other: root + other, site: siteFrom(depth, publication, frozen)});
  };
  return new Map(
    (["zh", "en"] as const).flatMap((lang) => embedPaths(id, {lang}).pages.map((path) => [path, page(path, lang)]))
  );
}

interface Places {
  /** The folder of embeds, the page in the other language, the folder of the site. */
  readonly root: string;
  readonly other: string;
  readonly site: string;
}

/** The script goes to the other language by the link to it, where the address asks for one. */
function toPage(lang: "zh" | "en", {root, other, site}: Places): string {
  const {title, text, language} = WORDS[lang];
  const [code, called] = lang === "zh" ? ["en", "English"] : ["zh", "中文"];
  const tag = WORDS[code === "en" ? "en" : "zh"].language;
  const foot = [
    `<a href="${site}" target="_blank" rel="noopener">${siteName[lang]}</a>`,
    `<a href="${other}" lang="${tag}" hreflang="${tag}" data-lang="${code}">${called}</a>`
  ].join("");
  const body = `${toNotice()}<h1>${title}</h1><p class="figure-lacking">${text}</p><footer class="embed-foot">${foot}</footer>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} · ${siteName[lang]}</title><script src="${root}_assets/embed.js" defer></script><style>${toStyle({assets: `${root}_assets/`, html: body})}</style></head>
<body><main>${body}</main></body></html>
`;
}
