import {escapeHtml} from "../components/index.js";
import {embedPaths} from "./embed-paths.js";

const WORDS = {zh: "这张图搬到了：", en: "This figure has moved: "};

/** The pages of an id that was renamed, by path: each leads to the new one at once, and by a link. */
export function toRedirect(from: string, to: string): ReadonlyMap<string, string> {
  return new Map((["zh", "en"] as const).flatMap((lang) => pagesOf(from, to, lang)));
}

function pagesOf(from: string, to: string, lang: "zh" | "en"): [string, string][] {
  const [target = ""] = embedPaths(to, {lang}).pages;
  return embedPaths(from, {lang}).pages.map((path) => {
    const href = escapeHtml("../".repeat(path.split("/").length - 1) + target);
    return [
      path,
      `<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(to)}</title><link rel="canonical" href="${href}"><meta http-equiv="refresh" content="0; url=${href}"></head>
<body><p>${WORDS[lang]}<a href="${href}">${escapeHtml(to)}</a></p></body></html>
`
    ];
  });
}
