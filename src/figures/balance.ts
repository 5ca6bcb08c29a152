import {termOf, ZERO} from "../accounts/index.js";
import {digitsOf, type Quantity, type SplitRow, splitBars} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {differenceOf, exact, inUnitOf, numbersOf} from "./numbers.js";
import {unsigned} from "./unsigned.js";

/** A part of one of the two bars. */
export interface BalanceRow extends SplitRow, FigureRow {
  /** Which of the two bars, without its total. */
  readonly side: string;
  /** What the document prints as the year's income, or expenditure: the bar without what is carried in or over. */
  readonly year: Quantity;
  /** The year's expenditure less its income, of the printed sums: parts may be off in the last digit. On the last row only. */
  readonly gap: Quantity | null;
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

/** Both sides of table 01 as bars of one length: what was carried in and received, what was spent and carried over. */
export const balance: Figure<BalanceRow> = {
  id: "balance",
  rows: toRows,
  plot: (rows, {width}) => splitBars(rows, {width, fontSize: width < 480 ? 13 : 14}),
  columns: (lang) => [
    {name: "side", title: lang === "zh" ? "来去" : "Side"},
    {name: "label", title: lang === "zh" ? "项目" : "Item"},
    {name: "amount", title: lang === "zh" ? "决算数" : "Final accounts"},
    {name: "year", title: lang === "zh" ? "本年合计" : "Of the year"},
    {name: "gap", title: lang === "zh" ? "本年支出减收入" : "Expenditure less income"}
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
  const [income, spent] = [number(INCOME), number(EXPENDITURE)];
  if (!income || !spent || [OPENING, CLOSING, "03:total:basic"].some((id) => !number(id))) return null;
  const rows = BARS.flatMap(({name, total, year, parts}) => {
    const whole = number(total);
    const ofYear = number(year);
    const bar = whole ? `${name[lang]} ${digitsOf(whole)}` : name[lang];
    return parts.flatMap(({id, term, marked}) => {
      const printed = number(id);
      if (!printed || !ofYear || exact(printed).lte(ZERO)) return [];
      const amount = inUnitOf(printed, income);
      const shared = {side: name[lang], bar, year: ofYear, gap: null};
      return [{...shared, key: toKey(term), label: termOf(term)[lang], amount, marked}];
    });
  });
  return rows.map((row, i) => (i === rows.length - 1 ? {...row, gap: differenceOf(spent, income)} : row));
}

/** `income.general` as part of an address. */
function toKey(term: string): string {
  return term.replaceAll(".", "-");
}

/** The finding: which of the two was more, by how much, and what became of the money carried over. */
function headline(rows: readonly BalanceRow[], lang: Lang): string {
  return lang === "zh" ? headlineZh(storyOf(rows)) : headlineEn(storyOf(rows));
}

/** The unit is said once, with the first amount. */
function headlineZh({gap, over, way, opening, closing}: Story): string {
  const [more, less] = [over > 0 ? "支出比收入多" : "收入比支出多", way < 0 ? "降到" : "升到"];
  if (over === 0 && way === 0) return `收支相等，结转仍为 ${closing.text} ${closing.unit}`;
  if (over === 0) return `收支相等，结转从 ${opening.text} ${opening.unit}${less} ${closing.text}`;
  const moved = way === 0 ? "仍为" : `从 ${opening.text} ${less}`;
  return `${more} ${unsigned(gap)} ${gap.unit}，结转${moved} ${closing.text}`;
}

function headlineEn({gap, over, way, opening, closing}: Story): string {
  const from = way === 0 ? "stayed at" : `${way < 0 ? "fell" : "rose"} from ${inYuan(opening, {bare: true})} to`;
  if (over === 0) return `Spending equalled income; funds carried over ${from} ${inYuan(closing)}`;
  const more = over > 0 ? "Spending exceeded income by" : "Income exceeded spending by";
  const by = inYuan(gap, {sign: false});
  return `${more} ${by}; funds carried over ${from} ${inYuan(closing, {bare: true})}`;
}

type Story = ReturnType<typeof storyOf>;

/** What is nought has no row of its own. */
function storyOf(rows: readonly BalanceRow[]) {
  const gap = rows.find((row) => row.gap)?.gap;
  if (!gap) throw new Error("missing rows: balance");
  const nought = {text: "0", unit: gap.unit};
  const amount = (key: string) => rows.find((r) => r.key === key)?.amount ?? nought;
  const [opening, closing] = [amount("opening"), amount("closing")];
  const way = exact(closing).comparedTo(exact(opening));
  return {gap, over: exact(gap).comparedTo(ZERO), way, opening, closing};
}
