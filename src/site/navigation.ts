import {pageSource} from "./page-source.js";

export type Lang = "zh" | "en";

export interface Destination {
  /** Rooted, of its language: `/en/ledger`. */
  readonly path: string;
  readonly name: string;
}

interface Place extends Readonly<Record<Lang, string>> {
  readonly path: string;
  /** In the header too, not only in the footer's list. */
  readonly main?: boolean;
}

/** Every page that readers are led to, in the order of reading. */
const places: readonly Place[] = [
  {path: "/", zh: "一分钟", en: "In a minute", main: true},
  {path: "/spending", zh: "支出", en: "Spending", main: true},
  {path: "/sangong", zh: "三公", en: "Three expenses", main: true},
  {path: "/projects", zh: "项目", en: "Projects", main: true},
  {path: "/anomalies", zh: "存疑", en: "Questions", main: true},
  {path: "/ledger", zh: "账本", en: "Ledger", main: true},
  {path: "/explore", zh: "探索", en: "Explore", main: true},
  {path: "/open", zh: "打开", en: "Open", main: true},
  {path: "/notebook", zh: "笔记本", en: "Notebook"},
  {path: "/classroom/", zh: "课堂", en: "Classroom", main: true},
  {path: "/method", zh: "方法", en: "Method"},
  {path: "/glossary", zh: "术语", en: "Glossary"},
  {path: "/data", zh: "数据", en: "Data"},
  {path: "/embeds", zh: "嵌入", en: "Embeds"},
  {path: "/reports/", zh: "报告", en: "Reports"},
  {path: "/charts", zh: "图表", en: "Charts"}
];

/** The pages of a language, in order; one whose Markdown is not there yet is left out, so that no link is dead. */
export function navigation(root: string, lang: Lang = "zh"): readonly Destination[] {
  return placesOf(root, lang).map((place) => ({path: pathIn(place.path, lang), name: place[lang]}));
}

/** Those of the header. */
export function mainNavigation(root: string, lang: Lang): readonly Destination[] {
  return placesOf(root, lang)
    .filter(({main}) => main)
    .map((place) => ({path: pathIn(place.path, lang), name: place[lang]}));
}

/** The same page in the other language; null where it has none. */
export function twinOf(path: string, root: string): string | null {
  const lang = langOf(path);
  const other = lang === "zh" ? pathIn(path, "en") : path.replace(/^\/en/, "") || "/";
  return hasPage(root, other) ? other : null;
}

/** English below `/en/`, Chinese elsewhere. */
export function langOf(path: string): Lang {
  return /^\/en(?:\/|$)/.test(path) ? "en" : "zh";
}

function placesOf(root: string, lang: Lang): readonly Place[] {
  return places.filter(({path}) => hasPage(root, pathIn(path, lang)));
}

function pathIn(path: string, lang: Lang): string {
  return lang === "en" ? `/en${path}` : path;
}

function hasPage(root: string, path: string): boolean {
  return pageSource(root, path.replace(/\/$/, "/index")) !== null;
}
