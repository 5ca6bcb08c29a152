import {termOf, ZERO} from "../accounts/index.js";
import {type Quantity, type SlopeRow, slope} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {inSentence} from "./in-sentence.js";
import {inYuan} from "./in-yuan.js";
import {differenceOf, exact, numbersOf, shareOf} from "./numbers.js";
import {sangongItems} from "./sangong-items.js";
import {signedClaim} from "./signed-claim.js";
import {signedText} from "./signed-text.js";
import {unsigned} from "./unsigned.js";

/** The total, or one of the three public expenses. */
export interface SangongChangeRow extends SlopeRow, FigureRow {
  /** In money; `change` is in percent. */
  readonly more: Quantity;
  readonly change: Quantity | null;
  readonly marked: boolean;
  /** The two years. */
  readonly times: readonly [string, string];
}

const TOTAL = {key: "total", subject: "sangong", cell: "09:total:outturn"};

/** The three public expenses and their total, the year before and this. */
export const sangongChange: Figure<SangongChangeRow> = {
  id: "sangong-change",
  rows: toRows,
  plot: (rows, {width}) => slope(rows, {width, ...(rows[0] && {times: rows[0].times})}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "项目" : "Item"},
    {name: "before", title: lang === "zh" ? "上年（推算）" : "Year before (derived)"},
    {name: "after", title: lang === "zh" ? "本年决算" : "This year"},
    {name: "more", title: lang === "zh" ? "增减" : "Change"},
    {name: "change", title: lang === "zh" ? "增减幅度" : "Change in percent"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "上年与本年的支出，每格纵轴从零起，上年画在同一高度，斜率可以相比"
        : "Spending the year before and this year; each panel starts from nought, last year at one height, so slopes compare",
    unit: rows[0]?.after.unit ?? "",
    note:
      lang === "zh"
        ? "上年数不在这份文件里，由本年决算减去情况说明所写的增减得出；百分比是文中的数。原来金额小的项目，变动不多，百分比也会大。"
        : "Last year's amounts are not in this document: they are this year's less the change that the narrative gives; percentages are the narrative's. Where an amount was small, a small change is a large percentage."
  }),
  alt: (rows, lang) =>
    rows
      .map(({label, before, after, change}) => {
        const rate = change ? signedText(change) : "";
        if (lang === "zh") return `${label}从 ${before.text} 到 ${after.text}${rate && `，${rate}%`}`;
        return `${label} from ${before.text} to ${after.text}${rate && `, ${rate}%`}`;
      })
      .join(lang === "zh" ? "；" : "; ")
};

function toRows({cells, claims, document}: Frames, lang: Lang): readonly SangongChangeRow[] | null {
  const number = numbersOf(cells, lang);
  const {year} = document;
  const times: readonly [string, string] = year
    ? [String(year - 1), String(year)]
    : lang === "zh"
      ? ["上年", "本年"]
      : ["year before", "this year"];
  const rows = [TOTAL, ...sangongItems].flatMap(({key, subject, cell}) => {
    const after = number(cell);
    const more = signedClaim(claims, number, {subject, measure: "change"});
    if (!after || !more) return [];
    const before = differenceOf(after, more);
    const change = signedClaim(claims, number, {subject, measure: "percent-change"}) ?? shareOf(more, before);
    return [{key, label: termOf(subject)[lang], before, after, more, change, marked: false, times}];
  });
  const most = mostChanged(rows);
  if (rows[0]?.key !== TOTAL.key || !most) return null;
  return rows.map((row) => ({...row, marked: row === most}));
}

/** The item, not the total, that changed most in percent. */
function mostChanged(rows: readonly SangongChangeRow[]): SangongChangeRow | undefined {
  const rate = ({change}: SangongChangeRow) => (change ? exact(change).abs() : ZERO);
  return rows.filter(({key}) => key !== TOTAL.key).sort((a, b) => rate(b).comparedTo(rate(a)))[0];
}

function headline(rows: readonly SangongChangeRow[], lang: Lang): string {
  const said = rows.filter(({key, marked}) => key === TOTAL.key || marked).map((row, i) => say(row, lang, i > 0));
  return said.join(lang === "zh" ? "，" : ", ");
}

/** In percent where there is one: an item that was nought has none. */
function say({label, more, change}: SangongChangeRow, lang: Lang, within: boolean): string {
  const name = within ? inSentence(label) : label;
  const way = exact(more).comparedTo("0");
  const amount = lang === "zh" ? `${unsigned(more)} ${more.unit}` : inYuan(more, {sign: false});
  const digits = change ? `${unsigned(change)}%` : amount;
  if (way === 0) return lang === "zh" ? `${label}与上年相等` : `${name} unchanged`;
  if (lang === "zh") return `${label}比上年${way > 0 ? "多" : "少"} ${digits}`;
  return `${name} ${way > 0 ? "up" : "down"} ${digits}`;
}
