import {termOf} from "../accounts/index.js";
import {type HierarchyRow, icicle, type Quantity} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang, TableLine} from "./figure.js";
import {inOrder} from "./in-order.js";
import {itemName} from "./item-name.js";
import {exact, numbersOf, shareOf, sumOf} from "./numbers.js";

/** Staff costs or running costs, or a 类 or 款 of the economic classification. */
export interface NatureRow extends HierarchyRow, FigureRow {
  readonly code: string;
  /** Of all basic expenditure. */
  readonly share: Quantity | null;
}

const HEADS = ["staff", "running"];

/** What basic expenditure was spent on by economic nature: staff and running costs, their classes and items. */
export const basicByNature: Figure<NatureRow> = {
  id: "basic-by-nature",
  rows: toRows,
  plot: (rows, {width}) => icicle(rows, {width, fontSize: width < 480 ? 12 : 13}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "经济分类" : "Economic item"},
    {name: "code", title: lang === "zh" ? "科目编码" : "Code"},
    {name: "amount", title: lang === "zh" ? "决算数" : "Final accounts"},
    {name: "share", title: lang === "zh" ? "占基本支出" : "Share of basic expenditure", unit: "%"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "一般公共预算基本支出按经济分类，从左到右分得越来越细，越高的钱越多"
        : "Basic expenditure from the general public budget by economic nature, finer from left to right; height is money",
    unit: rows[0]?.amount.unit ?? "",
    note: NOTE[lang]
  }),
  alt,
  sorts: [
    {id: "amount", zh: "按金额", en: "By amount"},
    {id: "document", zh: "按文件顺序", en: "As in the document"}
  ]
};

const NOTE = {
  zh: "经济分类说钱买了什么。公开的表只这样列基本支出，项目支出买了什么不在表里；空白的科目不画。",
  en: "The economic classification says what money bought. The published table gives it for basic expenditure only, not for projects; blank items are not drawn."
};

/** Lines without an amount, or of nought, are left out; what stood below them stands one higher. */
function toRows({cells, rows: lines}: Frames, lang: Lang, sort = "amount"): readonly NatureRow[] | null {
  const number = numbersOf(cells, lang);
  const [staff, running] = HEADS.map((key) => number(`06:${key}:amount`));
  if (!staff || !running) return null;
  const whole = sumOf([staff, running]);
  const rows = lines
    .filter((line) => line.table === "06")
    .flatMap((line) => {
      const amount = number(`06:${line.key}:amount`);
      if (!amount || exact(amount).isZero()) return [];
      const {key, code, parent} = line;
      return [{key, label: labelOf(line, lang), code, parent, amount, share: shareOf(amount, whole)}];
    });
  return rows.length ? inOrder(rows, sort === "document" ? "document" : "amount") : null;
}

function labelOf(line: TableLine, lang: Lang): string {
  return HEADS.includes(line.key) ? termOf(`general.${line.key}`)[lang] : itemName(line, "economic", lang);
}

/** How much of it is for staff, and what most was spent on. */
function headline(rows: readonly NatureRow[], lang: Lang): string {
  const [head] = rows.filter((r) => HEADS.includes(r.key)).toSorted(byAmount);
  const leaf = rows.filter((r) => r.code && !rows.some((child) => child.parent === r.key)).toSorted(byAmount)[0];
  if (!head) throw new Error("missing rows: basic-by-nature");
  if (lang === "zh")
    return `基本支出 ${head.share?.text}% 是${head.label}${leaf ? `，最大一笔${leaf.label}占 ${leaf.share?.text}%` : ""}`;
  const most = leaf ? `; the largest item, ${leaf.label.toLowerCase()}, is ${leaf.share?.text}%` : "";
  return `${head.share?.text}% of basic expenditure is ${head.label.toLowerCase()}${most}`;
}

function byAmount(a: NatureRow, b: NatureRow): number {
  return exact(b.amount).comparedTo(exact(a.amount));
}

/** Heads, classes and their items with their digits, each below its own. */
function alt(rows: readonly NatureRow[], lang: Lang): string {
  return rows.map(({label, amount}) => `${label} ${amount.text}`).join(lang === "zh" ? "，" : ", ");
}
