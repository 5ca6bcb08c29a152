import {escapeHtml} from "../components/index.js";
import type {Lang} from "../figures/index.js";
import {embedPaths} from "./embed-paths.js";
import type {Publication} from "./publication.js";
import type {Rendered} from "./render-figure.js";
import {siteName} from "./site-name.js";

const LANGUAGE = {zh: "zh-CN", en: "en"};
const WORDS = {
  zh: {
    other: "English",
    sorts: "排序：",
    version: ({hash, date}: Publication["version"]) => `版本 ${hash}，${date}`
  },
  en: {
    other: "中文",
    sorts: "Order: ",
    version: ({hash, date}: Publication["version"]) => `Version ${hash}, ${date}`
  }
};

/** Who made it, the other language, the other orders, the edition. `root`: the folder of embeds, `site`: that of the site. */
export function toFoot(rendered: Rendered, {version}: Publication, root: string, site: string): string {
  const {lang, sort} = rendered;
  const words = WORDS[lang];
  const other = lang === "zh" ? "en" : "zh";
  const sorts = sortsOf(rendered, root);
  return `<footer class="embed-foot">${[
    `<a href="${site}" target="_blank" rel="noopener">${siteName[lang]}</a>`,
    `<a href="${pageOf(rendered, root, other, sort)}" lang="${LANGUAGE[other]}" hreflang="${LANGUAGE[other]}" data-lang="${other}">${words.other}</a>`,
    ...(sorts.length ? [`<span>${words.sorts}${sorts.join(" ")}</span>`] : []),
    `<span>${escapeHtml(words.version(version))}</span>`
  ].join("")}</footer>`;
}

/** The first order is that of the figure's own page. */
function sortsOf(rendered: Rendered, root: string): readonly string[] {
  const {figure, lang, sort} = rendered;
  return (figure.sorts ?? []).map((each, i) => {
    const id = i === 0 ? "" : each.id;
    const name = escapeHtml(each[lang]);
    return id === sort
      ? `<b aria-current="true">${name}</b>`
      : `<a href="${pageOf(rendered, root, lang, id)}" data-sort="${escapeHtml(each.id)}">${name}</a>`;
  });
}

function pageOf({figure}: Rendered, root: string, lang: Lang, sort: string): string {
  const [path = ""] = embedPaths(figure.id, {lang, sort}).pages;
  return escapeHtml(root + path);
}
