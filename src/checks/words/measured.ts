import type {View} from "../../accounts/index.js";
import type {Lang} from "../labels.js";
import type {Both} from "./both.js";
import {nameOf, placedName, placeOf, projectOf, spaced} from "./names.js";

/** What is said of a number after its name: by its measure, of a change by its direction too. */
const MEASURES: Readonly<Record<string, Both>> = {
  share: {zh: "占比", en: ", share"},
  completion: {zh: "完成率", en: ", completion"},
  "change up": {zh: "增加额", en: ", rise"},
  "change down": {zh: "减少额", en: ", fall"},
  "percent-change up": {zh: "增幅", en: ", rate of rise"},
  "percent-change down": {zh: "降幅", en: ", rate of fall"}
};

/** A number as a list names it: 「表06 的商品和服务支出」, 「情况说明二的其他收入降幅」, "other income, rate of fall, in section 2". */
export function listed(id: string, view: View, lang: Lang): string {
  const name = `${ownName(id, view, lang)}${measureOf(id, view, lang)}`;
  const place = placeOf(id, view, lang);
  if (id.startsWith("10:") || name.includes(place)) return name;
  if (lang === "zh") return `${spaced(place)}的${name}`;
  return `${name}${name.includes(",") ? "," : ""} in ${place}`;
}

/** What a number measures, to stand after its name; empty for an amount or a count. */
export function measureOf(id: string, view: View, lang: Lang): string {
  const number = view.number(id);
  if (!number || !("measure" in number)) return "";
  return (MEASURES[number.measure] ?? MEASURES[`${number.measure} ${number.direction}`])?.[lang] ?? "";
}

/**
 * A number by a name that stands alone: a cell of a form goes by its project, a total by its table. 住房保障支出占比 is said
 * 住房保障占比, and 决算数 goes without saying.
 */
export function ownName(id: string, view: View, lang: Lang): string {
  const name = nameOf(id, view, lang).replace(/^the |的决算数$| \(final accounts\)$/g, "");
  if (name === "合计" || name === "total") return placedName(id, view, lang).replace(/^the /, "");
  if (id.startsWith("10:")) return `${projectOf(id, view, lang)}${lang === "zh" ? "的" : ", "}${name}`;
  return measureOf(id, view, lang) === "占比" ? name.replace(/支出$/, "") : name;
}
