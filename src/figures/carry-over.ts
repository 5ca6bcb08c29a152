import {glossary, termOf} from "../accounts/index.js";
import {bridge} from "../components/index.js";
import {bridgeAlt} from "./bridge-alt.js";
import {bridgeRows, type Step, type TotalOrStep} from "./bridge-rows.js";
import type {Figure, Frames, Lang, TableLine} from "./figure.js";
import {inSentence} from "./in-sentence.js";
import {inYuan} from "./in-yuan.js";
import {negated} from "./negated.js";
import {differenceOf, exact, type Numbers, numbersOf} from "./numbers.js";
import {signedText} from "./signed-text.js";
import {unsigned} from "./unsigned.js";

const OPENING = "01:opening:amount";
const CLOSING = "01:closing:amount";

const WORDS = {
  zh: {
    unchanged: (names: readonly string[]) =>
      names.length > 3 ? `${names.length} 个科目收支相等` : `收支相等：${names.join("、")}`,
    remainder: (rounding: boolean) => (rounding ? "四舍五入的尾差" : "不在各科目里的变动")
  },
  en: {
    unchanged: (names: readonly string[]) =>
      names.length > 3
        ? `${names.length} items spent what they received`
        : `Spent what they received: ${names.join(", ")}`,
    remainder: (rounding: boolean) => (rounding ? "Rounding" : "Changes in no item")
  }
};

/** How what was carried in became what is carried over: for each item, the year's income less its expenditure. */
export const carryOver: Figure<TotalOrStep> = {
  id: "carry-over",
  rows: toRows,
  plot: (rows, {width}) => bridge(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "科目" : "Item"},
    {name: "change", title: lang === "zh" ? "收入减支出" : "Income less expenditure"},
    {name: "total", title: lang === "zh" ? "结转和结余" : "Carried over"},
    {name: "way", title: lang === "zh" ? "结转增减" : "Change of the balance"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "从年初到年末的结转和结余：每个科目本年收入减支出，实心为增，空心为减"
        : "From funds carried in to funds carried over: income less expenditure of each item; solid bars add, hollow bars take away",
    unit: rows[0]?.total?.unit ?? "",
    note: noteOf(rows, lang)
  }),
  alt: bridgeAlt
};

function toRows({cells, rows}: Frames, lang: Lang): readonly TotalOrStep[] | null {
  const number = numbersOf(cells, lang);
  const [opening, closing] = [number(OPENING), number(CLOSING)];
  const items = lowestItems(rows).flatMap((line) => toStep(line, number, lang));
  if (!opening || !closing || items.length === 0) return null;
  return bridgeRows({
    first: {label: termOf("opening")[lang], total: opening},
    steps: [...items, ...surplusSteps(number, lang)],
    last: {label: termOf("closing")[lang], total: closing},
    ...WORDS[lang]
  });
}

/** Of tables 02 and 03, each once: only lines without others below them, as the others are their sums. */
function lowestItems(rows: readonly TableLine[]): readonly TableLine[] {
  const lines = rows.filter(({table, code}) => code && (table === "02" || table === "03"));
  const parents = new Set(lines.map(({parent}) => parent));
  const lowest = lines.filter(({key}) => !parents.has(key));
  return [...new Map(lowest.map((line) => [line.code, line])).values()];
}

/** A blank is no money received, or none spent; where both are blank there is no step. */
function toStep({key, code, name}: TableLine, number: Numbers, lang: Lang): readonly Step[] {
  const [received, spent] = [number(`02:${key}:total`), number(`03:${key}:total`)];
  const change = received && spent ? differenceOf(received, spent) : spent ? negated(spent) : received;
  const label = lang === "zh" ? name : (glossary.get(`function.${code}`)?.en ?? name);
  return change ? [{key: code, label, change}] : [];
}

/** What else moves the balance, where the department has any. */
function surplusSteps(number: Numbers, lang: Lang): readonly Step[] {
  const [used, distributed] = [number("01:surplus-used:amount"), number("01:surplus-distributed:amount")];
  const steps = [
    {key: "surplus-used", change: used},
    {key: "surplus-distributed", change: distributed && negated(distributed)}
  ];
  return steps.flatMap(({key, change}) =>
    change && !exact(change).isZero() ? [{key, label: termOf(key)[lang], change}] : []
  );
}

/** The finding: what became of the money carried in, and where the most of it went, or came from. */
function headline(rows: readonly TotalOrStep[], lang: Lang): string {
  const [opening, closing] = [rows[0]?.total, rows.at(-1)?.total];
  if (!opening || !closing) throw new Error("missing rows: carry-over");
  const way = exact(closing).comparedTo(exact(opening));
  const step = rows.find(({marked}) => marked);
  const zh = way < 0 ? "降到" : way > 0 ? "升到" : "仍为";
  const en = way < 0 ? "fell from" : way > 0 ? "rose from" : "stayed at";
  const from = way === 0 ? "" : `${inYuan(opening, {bare: true})} to `;
  if (lang === "en") return `Funds carried over ${en} ${from}${inYuan(closing)}${named(step, lang)}`;
  return `结转从 ${opening.text} ${opening.unit}${zh} ${closing.text}${named(step, lang)}`;
}

function named(step: TotalOrStep | undefined, lang: Lang): string {
  if (!step?.change || step.key === "remainder") return "";
  const more = exact(step.change).gt("0");
  if (lang === "zh") return `，${step.label}${more ? "结余了" : "用去"} ${unsigned(step.change)}`;
  const digits = inYuan(step.change, {bare: true, sign: false});
  return more
    ? `; ${inSentence(step.label)} left ${digits} unspent`
    : `; ${inSentence(step.label)} used ${digits} of them`;
}

function noteOf(rows: readonly TotalOrStep[], lang: Lang): string {
  const rest = rows.find(({key}) => key === "remainder");
  const zh = "一个科目支出大于本年收入，差额由上年结转支付；收入大于支出，差额结转下年。动用结转是正常安排。";
  const en =
    "Where an item spends more than it receives in the year, funds carried in pay for the rest; where it receives more, the rest is carried over. Using funds carried in is ordinary.";
  if (!rest?.change) return lang === "zh" ? zh : en;
  const {unit} = rest.change;
  const text = signedText(rest.change);
  return lang === "zh"
    ? `${zh}各科目之和与两个余额之差不全相等，另有 ${text} ${unit}（${rest.label}）。`
    : `${en} The items do not quite add up to the difference of the two balances: ${inYuan({text, unit})} is left (${inSentence(rest.label)}).`;
}
