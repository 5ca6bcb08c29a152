import {bridge, type Quantity} from "../components/index.js";
import {bridgeAlt} from "./bridge-alt.js";
import {bridgeRows, type Step, type TotalOrStep} from "./bridge-rows.js";
import type {ClaimRow, Figure, Frames, Lang} from "./figure.js";
import {inSentence} from "./in-sentence.js";
import {inYuan} from "./in-yuan.js";
import {differenceOf, exact, type Numbers, numbersOf} from "./numbers.js";
import {unsigned} from "./unsigned.js";

const WORDS = {
  zh: {
    first: "年初预算",
    last: "决算数",
    unchanged: (names: readonly string[]) =>
      names.length > 3 ? `${names.length} 个科目与年初预算相等` : `与年初预算相等：${names.join("、")}`,
    remainder: (rounding: boolean) => (rounding ? "四舍五入的尾差" : "文中没有写年初预算的科目")
  },
  en: {
    first: "Initial budget",
    last: "Final accounts",
    unchanged: (names: readonly string[]) =>
      names.length > 3 ? `${names.length} items spent as first budgeted` : `As first budgeted: ${names.join(", ")}`,
    remainder: (rounding: boolean) => (rounding ? "Rounding" : "Items whose initial budget is not given")
  }
};

/** How the initial budget of the general public budget became what was spent, item by item. */
export const budgetBridge: Figure<TotalOrStep> = {
  id: "budget-bridge",
  rows: toRows,
  plot: (rows, {width}) => bridge(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "科目" : "Item"},
    {name: "change", title: lang === "zh" ? "决算比年初预算" : "Final accounts against initial budget"},
    {name: "total", title: lang === "zh" ? "合计" : "Total"},
    {name: "way", title: lang === "zh" ? "合计增减" : "Difference of the totals"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "一般公共预算财政拨款支出：从年初预算到决算，实心为增，空心为减"
        : "General public budget expenditure from initial budget to final accounts; solid bars add, hollow bars take away",
    unit: rows[0]?.total?.unit ?? "",
    note:
      lang === "zh"
        ? "年初预算是情况说明逐个科目写的数。批复之后可以追加、调减，也可以动用上年结转，所以决算与它不同，本身并不反常；要问的是改在哪里、何时批准。"
        : "Initial budgets are those the narrative gives item by item. After approval, budgets can be raised or cut and funds carried in can be used, so a difference is nothing unusual in itself; the question is what was changed, and when it was approved."
  }),
  alt: bridgeAlt,
  sorts: [
    {id: "size", zh: "按增减大小", en: "by size of change"},
    {id: "document", zh: "按文中次序", en: "as in the document"}
  ]
};

function toRows({cells, claims}: Frames, lang: Lang, sort?: string): readonly TotalOrStep[] | null {
  const number = numbersOf(cells, lang);
  const {first, last, unchanged, remainder} = WORDS[lang];
  const [budget, outturn] = [budgetOf(claims, "general", number), number("05:total:total")];
  const steps = claims.filter(isItemsBudget).flatMap((claim) => toStep(claim, number, lang));
  if (!budget || !outturn || steps.length === 0) return null;
  return bridgeRows({
    first: {label: first, total: budget},
    steps,
    last: {label: last, total: outturn},
    asGiven: sort === "document",
    unchanged,
    remainder
  });
}

function budgetOf(claims: readonly ClaimRow[], subject: string, number: Numbers): Quantity | null {
  const claim = claims.find((c) => c.subject === subject && isBudget(c));
  return claim ? number(claim.id) : null;
}

function isBudget({measure, basis}: ClaimRow): boolean {
  return measure === "amount" && basis === "initial-budget";
}

/** Only 项, seven digits: 款 and 类 would count their items twice. */
function isItemsBudget(claim: ClaimRow): boolean {
  return isBudget(claim) && /^general:\d{7}$/.test(claim.subject);
}

function toStep({id, subject, subjectZh, subjectEn}: ClaimRow, number: Numbers, lang: Lang): readonly Step[] {
  const key = subject.slice("general:".length);
  const [budget, outturn] = [number(id), number(`05:${key}:total`)];
  if (!budget || !outturn) return [];
  return [{key, label: lang === "zh" ? subjectZh : subjectEn, change: differenceOf(outturn, budget)}];
}

/** The finding: the two items that went opposite ways where each is more than what both come to, else the totals and the item. */
function headline(rows: readonly TotalOrStep[], lang: Lang): string {
  const way = rows.at(-1)?.way;
  if (!way) throw new Error("missing rows: budget-bridge");
  const steps = rows.flatMap(({label, change, marked}) => (marked && change ? [{label, change}] : []));
  const [step, against] = steps;
  if (step && against) return apart(step, against, lang);
  const over = exact(way).comparedTo("0");
  const tail = step ? `${lang === "zh" ? "：" : ": "}${more(step, lang, {unit: over === 0})}` : "";
  if (over === 0) return `${lang === "zh" ? "决算与年初预算相等" : "Spending came to the initial budget"}${tail}`;
  if (lang === "zh") return `决算比年初预算${over > 0 ? "多" : "少"} ${unsigned(way)} ${way.unit}${tail}`;
  return `Spending ended ${inYuan(way, {sign: false})} ${over > 0 ? "above" : "below"} the initial budget${tail}`;
}

type Named = Pick<Step, "label" | "change">;

function apart(step: Named, against: Named, lang: Lang): string {
  const {label, change} = step;
  if (lang === "en") {
    const digits = inYuan(change, {sign: false});
    return `${label} took ${digits} ${moreOrLess(step, lang)} than first budgeted, ${more(against, lang)}`;
  }
  return `${label}比年初预算${moreOrLess(step, lang)} ${unsigned(change)} ${change.unit}，${more(against, lang)}`;
}

/** 「行政运行多 417.51」; with the unit where nothing before has said it. */
function more(step: Named, lang: Lang, {unit = false} = {}): string {
  const {label, change} = step;
  if (lang === "en")
    return `${inSentence(label)} ${inYuan(change, {bare: !unit, sign: false})} ${moreOrLess(step, lang)}`;
  return `${label}${moreOrLess(step, lang)} ${unsigned(change)}${unit ? ` ${change.unit}` : ""}`;
}

function moreOrLess({change}: Named, lang: Lang): string {
  const over = exact(change).gt("0");
  return lang === "zh" ? (over ? "多" : "少") : over ? "more" : "less";
}
