import {termOf} from "../accounts/index.js";
import {type DivergingRow, divergingPair} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {inSentence} from "./in-sentence.js";
import {inYuan} from "./in-yuan.js";
import {moneyUnit} from "./money-unit.js";
import {exact, numbersOf} from "./numbers.js";
import {signedClaim} from "./signed-claim.js";
import {signedText} from "./signed-text.js";
import {unsigned} from "./unsigned.js";

/** One of the two; `change` is in percent, `other` in money. */
export interface RunningRow extends DivergingRow, FigureRow {
  /** What the panels of the two readings are called. */
  readonly titles: readonly string[];
}

const SUBJECTS = ["running-costs", "sangong"] as const;

const TITLES = {
  zh: ["比上年增减（%）", "增减金额"],
  en: ["Change on the year before (%)", "Change in money"]
};

/** The change of the operating costs of the administration beside that of the three public expenses, in percent and in money. */
export const runningAgainstSangong: Figure<RunningRow> = {
  id: "running-against-sangong",
  rows: toRows,
  plot: (rows, {width}) => divergingPair(rows, {width, ...(rows[0] && {titles: rows[0].titles})}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "项目" : "Item"},
    {name: "change", title: lang === "zh" ? "增减幅度" : "Change in percent"},
    {name: "other", title: lang === "zh" ? "增减金额" : "Change in money"}
  ],
  words: (rows, lang) => ({
    title: rows.map((row, i) => say(row, lang, i > 0)).join(lang === "zh" ? "，" : ", "),
    subtitle:
      lang === "zh"
        ? "两项经费比上年增减的幅度（%）和金额"
        : "Change of both on the year before, in percent and in money",
    unit: moneyUnit(rows.map(({other}) => other)),
    note:
      lang === "zh"
        ? "机关运行经费只算基本支出里的公用经费；“三公”经费也可以从项目支出列支。两者口径不同，方向不同并不矛盾，可以问的是“三公”经费由哪里列支。"
        : "Operating costs of the administration are running costs within basic expenditure; the three public expenses may also be paid from projects. The scopes differ, so different directions are no contradiction; what can be asked is where the three public expenses were paid from."
  }),
  alt: (rows, lang) =>
    rows
      .map(({label, change, other}) => {
        const amount = other ? {text: signedText(other), unit: other.unit} : null;
        if (lang === "zh") return `${label} ${signedText(change)}%${amount ? `（${amount.text} ${amount.unit}）` : ""}`;
        return `${label} ${signedText(change)}%${amount ? ` (${inYuan(amount)})` : ""}`;
      })
      .join(lang === "zh" ? "，" : ", ")
};

function toRows({cells, claims}: Frames, lang: Lang): readonly RunningRow[] | null {
  const number = numbersOf(cells, lang);
  const rows = SUBJECTS.flatMap((subject) => {
    const change = signedClaim(claims, number, {subject, measure: "percent-change"});
    if (!change) return [];
    const other = signedClaim(claims, number, {subject, measure: "change"});
    const row = {key: subject, label: termOf(subject)[lang], change, other};
    return [{...row, marked: subject === "sangong", titles: TITLES[lang]}];
  });
  return rows.length === SUBJECTS.length ? rows : null;
}

function say({label, change}: RunningRow, lang: Lang, within: boolean): string {
  const name = within ? inSentence(label) : label;
  const way = exact(change).comparedTo("0");
  if (way === 0) return lang === "zh" ? `${label}持平` : `${name} unchanged`;
  if (lang === "zh") return `${label}${way > 0 ? "升" : "降"} ${unsigned(change)}%`;
  return `${name} ${way > 0 ? "up" : "down"} ${unsigned(change)}%`;
}
