import {termOf, ZERO} from "../accounts/index.js";
import {digitsOf, type Quantity, type SplitRow, splitBars} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {differenceOf, exact, numbersOf} from "./numbers.js";

/** A part of one of the two bars. */
export interface BalanceRow extends SplitRow, FigureRow {
  /** Which of the two bars, without its total. */
  readonly side: string;
  /** What the document prints as the year's income, or expenditure: the bar without what is carried in or over. */
  readonly year: Quantity;
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

const INCOME = "01:income:amount";
const EXPENDITURE = "01:expenditure:amount";
const OPENING = "01:opening:amount";
const CLOSING = "01:closing:amount";

/** Both sides of table 01 as bars of one length: what was carried in and received, what was spent and carried over (万元). */
export const balance: Figure<BalanceRow> = {
  id: "balance",
  rows: toRows,
  plot: (rows, {width}) => splitBars(rows, {width, fontSize: width < 480 ? 13 : 14}),
  columns: (lang) => [
    {name: "side", title: lang === "zh" ? "来去" : "Side"},
    {name: "label", title: lang === "zh" ? "项目" : "Item"},
    {name: "amount", title: lang === "zh" ? "决算数" : "Final accounts", unit: "万元"},
    {name: "year", title: lang === "zh" ? "本年合计" : "Of the year", unit: "万元"}
  ],
  words: (rows, lang) => ({
    title: headline(rows, lang),
    subtitle:
      lang === "zh"
        ? "上年结转加本年收入，等于本年支出加结转下年"
        : "Carried in and received equals spent and carried over",
    unit: rows[0]?.amount.unit ?? ""
  }),
  alt: (rows, lang) =>
    [...new Set(rows.map((r) => r.side))]
      .map((side) => {
        const parts = rows.filter((r) => r.side === side).map((r) => `${r.label} ${r.amount.text}`);
        return lang === "zh" ? `${side}：${parts.join("，")}` : `${side}: ${parts.join(", ")}`;
      })
      .join(lang === "zh" ? "。" : ". ")
};

/** Parts that are blank or nought are left out; both bars need what every document prints. */
function toRows({cells}: Frames, lang: Lang): readonly BalanceRow[] | null {
  const number = numbersOf(cells, lang);
  if ([INCOME, EXPENDITURE, OPENING, CLOSING, "03:total:basic"].some((id) => !number(id))) return null;
  return BARS.flatMap(({name, total, year, parts}) => {
    const whole = number(total);
    const ofYear = number(year);
    const bar = whole ? `${name[lang]} ${digitsOf(whole)}` : name[lang];
    return parts.flatMap(({id, term, marked}) => {
      const amount = number(id);
      if (!amount || !ofYear || exact(amount).lte(ZERO)) return [];
      return [{key: toKey(term), side: name[lang], bar, label: termOf(term)[lang], amount, year: ofYear, marked}];
    });
  });
}

/** `income.general` as part of an address. */
function toKey(term: string): string {
  return term.replaceAll(".", "-");
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
  const text = (key: string) => rows.find((r) => r.key === key)?.amount.text ?? "0";
  const [received, spent] = [rows[0], rows.at(-1)].map((row) => row?.year);
  if (!received || !spent) throw new Error("missing rows: balance");
  const over = exact(spent).gt(exact(received));
  const more = over ? differenceOf(spent, received) : differenceOf(received, spent);
  return {over, more: more.text, opening: text("opening"), closing: text("closing")};
}
