import type {View} from "../../accounts/index.js";
import type {Finding} from "../finding.js";
import type {Lang} from "../labels.js";
import {type Both, inBoth} from "./both.js";
import {measureOf, ownName} from "./measured.js";
import {nameOf} from "./names.js";

/** Room of a Chinese headline, in full-width characters; Latin letters and digits take half of one. */
const ROOM = 24;

/** What headlines leave out of a long name, in this order, until it fits. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/(?<=经费)的/, ""],
  [/财政拨款(?=收入|支出|基本支出|的|$)/g, ""],
  [/的(?=年初预算|全年预算|预算)/, ""],
  [/支出(?=年初预算|全年预算|预算)/, ""],
  [/机关事业单位/, ""],
  [/（.*?）/g, ""],
  [/因公/, ""],
  [/授予/, ""],
  [/(?<!基本|项目)支出$/, ""]
];

/** 「住房保障占比：写 5.2%，算得 5.3%」: the number in question, as printed and as computed. */
export function contrast({subject, printed, computed}: Finding, view: View): Both {
  const both = printed?.startsWith("-") && computed?.startsWith("-");
  const [a, b] = [printed, computed].map((text) => (both ? text?.slice(1) : text?.replace(/^-/, "−")));
  return about(subject, view, {
    zh: `：${a ? `写 ${a}` : "空白"}，算得 ${b}`,
    en: `: ${a ? `printed ${a}` : "blank"}, computed ${b}`
  });
}

/** A number's short name and what follows: `about(id, view, {zh: "：没有年初预算", en: ": no initial budget"})`. */
export function about(id: string, view: View, rest: Both): Both {
  return inBoth((lang) => headline(ownName(id, view, lang), `${measureOf(id, view, lang)}${rest[lang]}`, lang));
}

/** A claim's subject and what follows, whatever the claim says of it: 「死亡抚恤：超预算，未写原因」. */
export function onSubject(id: string, view: View, rest: Both): Both {
  return inBoth((lang) => headline(ownName(id, view, lang), rest[lang], lang));
}

/** A headline; in Chinese the name is shortened as far as the rest leaves room. */
export function headline(name: string, rest: string, lang: Lang = "zh"): string {
  if (lang === "en") return `${name}${rest}`;
  const room = ROOM - widthOf(rest);
  const shorter = SHORTER.reduce((text, [from, to]) => (widthOf(text) <= room ? text : text.replace(from, to)), name);
  if (widthOf(shorter) <= room) return `${shorter}${rest}`;
  return `${[...shorter].slice(0, Math.max(4, Math.floor(room) - 1)).join("")}…${rest}`;
}

/** The shorter of a name in both languages, for headlines made by hand. */
export function named(id: string, view: View, lang: Lang, rest: string): string {
  const name = nameOf(id, view, lang).replace(/^the /, "");
  return lang === "zh" ? headline(name, rest) : `${name}${rest}`;
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character <= "~" ? 0.5 : 1), 0);
}
