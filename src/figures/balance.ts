import {type Amount, Decimal, parseAmount, termOf, toDigits} from "../accounts/index.js";
import {type SplitRow, splitBars} from "../components/index.js";
import type {Figure, Frames, Lang} from "./figure.js";

/** A part of one of the two bars, with the id and the digits of the cell that it draws. */
export interface BalanceRow extends SplitRow {
  readonly id: string;
  /** Which of the two bars, without its total. */
  readonly side: string;
  /** What the document prints as the year's income, or expenditure: the bar without what is carried in or over. */
  readonly year: string;
}

const BARS = [
  {
    name: {zh: "钱从哪里来", en: "Where the money came from"},
    total: "01:income.total:amount",
    year: "01:income:amount",
    parts: [
      {id: "01:opening:amount", term: "opening", marked: true},
      ...["general", "fund", "capital", "superior", "business", "operating", "affiliated", "other"].map((source) => ({
        id: `01:income.${source}:amount`,
        term: `income.${source}`,
        marked: false
      })),
      {id: "01:surplus-used:amount", term: "surplus-used", marked: false}
    ]
  },
  {
    name: {zh: "钱到哪里去", en: "Where it went"},
    total: "01:expenditure.total:amount",
    year: "01:expenditure:amount",
    parts: [
      ...["basic", "project", "to-superior", "operating", "to-affiliated"].map((kind) => ({
        id: `03:total:${kind}`,
        term: `expenditure.${kind}`,
        marked: false
      })),
      {id: "01:surplus-distributed:amount", term: "surplus-distributed", marked: false},
      {id: "01:closing:amount", term: "closing", marked: true}
    ]
  }
] as const;

const ZERO = new Decimal("0");
const INCOME = "01:income:amount";
const EXPENDITURE = "01:expenditure:amount";
const OPENING = "01:opening:amount";
const CLOSING = "01:closing:amount";

/** Both sides of table 01 as bars of one length: what was carried in and received, what was spent and carried over (万元). */
export const balance: Figure<BalanceRow> = {
  id: "balance",
  sources: [INCOME, EXPENDITURE, ...BARS.flatMap((bar) => [bar.total, ...bar.parts.map((part) => part.id)])],
  rows: toRows,
  plot: (rows, {width}) => splitBars(rows, {width, fontSize: width < 480 ? 13 : 14}),
  columns: (lang) => [
    {name: "side", title: lang === "zh" ? "来去" : "Side"},
    {name: "label", title: lang === "zh" ? "项目" : "Item"},
    {name: "text", title: lang === "zh" ? "决算数（万元）" : "Final accounts (10,000 yuan)", number: true}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "上年结转加本年收入，等于本年支出加结转下年，万元"
        : "Carried in and received equals spent and carried over; 10,000 yuan",
    source:
      lang === "zh"
        ? "来源：表 01 收入支出决算总表；基本支出、项目支出见表 03 支出决算表"
        : "Source: table 01; basic and project expenditure from table 03"
  }),
  alt: (rows, lang) =>
    [...new Set(rows.map((r) => r.bar))]
      .map((bar) => {
        const parts = rows.filter((r) => r.bar === bar).map((r) => `${r.label} ${r.text}`);
        return lang === "zh" ? `${bar}：${parts.join("，")}` : `${bar}: ${parts.join(", ")}`;
      })
      .join(lang === "zh" ? "。" : ". ")
};

/** Parts that are blank or nought are left out; both bars need what every document prints. */
function toRows({cells}: Frames, lang: Lang): readonly BalanceRow[] | null {
  const amount = amounts(cells);
  if ([INCOME, EXPENDITURE, OPENING, CLOSING, "03:total:basic"].some((id) => !amount(id))) return null;
  return BARS.flatMap(({name, total, year, parts}) => {
    const whole = amount(total);
    const bar = whole ? `${name[lang]} ${whole.text}` : name[lang];
    return parts.flatMap(({id, term, marked}) => {
      const part = amount(id);
      if (!part || part.value.lte(ZERO)) return [];
      return [
        {
          id,
          side: name[lang],
          year: amount(year)?.text ?? "",
          bar,
          label: termOf(term)[lang],
          value: part.value.toNumber(),
          text: part.text,
          marked
        }
      ];
    });
  });
}

/** The finding: which of the two was more, by how much, and what became of the money carried over. */
function headline(rows: readonly BalanceRow[], lang: Lang): string {
  const {over, more, opening, closing} = storyOf(rows);
  if (lang === "en")
    return `${over ? "More spent than received" : "More received than spent"}, by ${more}; carried over went from ${opening} to ${closing}`;
  return `${over ? "支出比收入多" : "收入比支出多"} ${more} 万元，结转从 ${opening} ${over ? "降到" : "变为"} ${closing}`;
}

/** The difference of the two printed sums, not of the parts, which may be off in the last digit. */
function storyOf(rows: readonly BalanceRow[]) {
  const text = (id: string) => rows.find((r) => r.id === id)?.text ?? "0";
  const [received, spent] = [...new Set(rows.map((r) => r.bar))].map((bar) =>
    parseAmount(rows.find((r) => r.bar === bar)?.year ?? "")
  );
  const more = (spent?.value ?? ZERO).minus(received?.value ?? ZERO);
  const decimals = Math.max(spent?.decimals ?? 0, received?.decimals ?? 0);
  return {
    over: more.gt(ZERO),
    more: toDigits(more.abs(), decimals),
    opening: text(OPENING),
    closing: text(CLOSING)
  };
}

function amounts(cells: readonly {readonly id: string; readonly text: string}[]): (id: string) => Amount | null {
  const texts = new Map(cells.map((c) => [c.id, c.text]));
  return (id) => parseAmount(texts.get(id) ?? "");
}
