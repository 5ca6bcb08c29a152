import {termOf} from "../accounts/index.js";
import {bridge, type Quantity} from "../components/index.js";
import {bridgeAlt} from "./bridge-alt.js";
import {bridgeRows, type Step, type TotalOrStep} from "./bridge-rows.js";
import type {ClaimRow, Figure, Frames, Lang} from "./figure.js";
import {inSentence} from "./in-sentence.js";
import {inYuan} from "./in-yuan.js";
import {differenceOf, exact, type Numbers, numbersOf, shareOf} from "./numbers.js";
import {sangongItems} from "./sangong-items.js";
import {signedClaim} from "./signed-claim.js";
import {unsigned} from "./unsigned.js";

const VEHICLES = ["sangong.vehicles.purchase", "sangong.vehicles.running"] as const;

const WORDS = {
  zh: {
    years: (year: number | null) => (year ? [`${year - 1} 年（推算）`, `${year} 年`] : ["上年（推算）", "本年"]),
    unchanged: (names: readonly string[]) => `没有变：${names.join("、")}`,
    remainder: (rounding: boolean) => (rounding ? "四舍五入的尾差" : "文中没有写到分项的增减")
  },
  en: {
    years: (year: number | null) =>
      year ? [`${year - 1} (derived)`, String(year)] : ["Year before (derived)", "This year"],
    unchanged: (names: readonly string[]) => `Unchanged: ${names.join(", ")}`,
    remainder: (rounding: boolean) => (rounding ? "Rounding" : "Change not given by item")
  }
};

/** What the change of the three public expenses is made of. */
export const sangongBridge: Figure<TotalOrStep> = {
  id: "sangong-bridge",
  rows: toRows,
  plot: (rows, {width}) => bridge(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "项目" : "Item"},
    {name: "change", title: lang === "zh" ? "比上年增减" : "Change on the year before"},
    {name: "total", title: lang === "zh" ? "合计" : "Total"},
    {name: "way", title: lang === "zh" ? "合计增减" : "Change of the total"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "财政拨款“三公”经费，从上年到本年，实心为增，空心为减"
        : "Three public expenses from appropriations, year before to this year; solid bars add, hollow bars take away",
    unit: rows[0]?.total?.unit ?? "",
    note:
      lang === "zh"
        ? "增减是情况说明写的数；上年的合计不在这份文件里，由本年决算减去增减得出。出访任务、用车和来访批次各年不同，一年的增减未必说明趋势。"
        : "The changes are those the narrative gives; the total of the year before is not in this document and is derived from this year's less the change. Trips, journeys and visits differ from year to year: one year's change need not be a trend."
  }),
  alt: bridgeAlt
};

function toRows({cells, claims, document}: Frames, lang: Lang): readonly TotalOrStep[] | null {
  const number = numbersOf(cells, lang);
  const total = number("09:total:outturn");
  const change = changeOf("sangong", claims, number);
  const steps = sangongItems.flatMap(({subject}) => toSteps(subject, claims, number, lang));
  if (!total || !change || steps.length === 0) return null;
  const {years, ...words} = WORDS[lang];
  const [before = "", now = ""] = years(document.year);
  return bridgeRows({
    first: {label: before, total: differenceOf(total, change)},
    steps,
    last: {label: now, total},
    ...words
  });
}

/** Vehicles bought and run apart, where the narrative has a change of both. */
function toSteps(subject: string, claims: readonly ClaimRow[], number: Numbers, lang: Lang): readonly Step[] {
  const step = (s: string): readonly Step[] => {
    const change = changeOf(s, claims, number);
    return change ? [{key: s.slice("sangong.".length).replaceAll(".", "-"), label: termOf(s)[lang], change}] : [];
  };
  const parts = subject === "sangong.vehicles" ? VEHICLES.flatMap(step) : [];
  return parts.length === VEHICLES.length ? parts : step(subject);
}

function changeOf(subject: string, claims: readonly ClaimRow[], number: Numbers): Quantity | null {
  return signedClaim(claims, number, {subject, measure: "change"});
}

/** The finding: the change, and how much of it the greatest step is where that goes the same way. */
function headline(rows: readonly TotalOrStep[], lang: Lang): string {
  const change = rows.at(-1)?.way;
  if (!change) throw new Error("missing rows: sangong-bridge");
  const way = exact(change).comparedTo("0");
  if (way === 0) return lang === "zh" ? "“三公”经费与上年相等" : "The three public expenses are what they were";
  const tail = greatest(rows, change, lang);
  if (lang === "zh") return `“三公”经费${way > 0 ? "多" : "少"}了 ${unsigned(change)} ${change.unit}${tail}`;
  return `Three public expenses ${way > 0 ? "up" : "down"} by ${inYuan(change, {sign: false})}${tail}`;
}

function greatest(rows: readonly TotalOrStep[], whole: Quantity, lang: Lang): string {
  const step = rows.find(({marked}) => marked);
  if (!step?.change || exact(step.change).s !== exact(whole).s) return "";
  const share = shareOf(step.change, whole, {decimals: 0});
  // Against steps the other way, a step may be more than the whole: no share then.
  if (!share || exact(share).gt("100")) return "";
  if (lang === "zh") return `，其中${step.label} ${unsigned(step.change)}，占 ${share.text}%`;
  return `, of which ${inSentence(step.label)} ${inYuan(step.change, {bare: true, sign: false})}, or ${share.text}%`;
}
