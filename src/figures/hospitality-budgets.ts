import {digitsOf, type Quantity, type SplitRow, splitBars, withUnit} from "../components/index.js";
import type {Figure, FigureRow, FigureWords, Frames, Lang} from "./figure.js";
import {hospitalityProject} from "./hospitality-project.js";
import {inYuan} from "./in-yuan.js";
import {moneyUnit} from "./money-unit.js";
import {differenceOf, exact, inUnitOf, numbersOf, shareOf} from "./numbers.js";

/** A part of one budget: what was spent of it, or what was not. */
export interface HospitalityBudgetRow extends SplitRow, FigureRow {
  /** Which budget, without its digits. */
  readonly which: string;
  readonly budget: Quantity;
  /** Of the budget, in per cent. */
  readonly rate: Quantity;
}

const BUDGETS = [
  {key: "initial", zh: "自评表的年初预算", en: "Initial budget on the form"},
  {key: "adjusted", zh: "自评表的全年预算", en: "Adjusted budget on the form"},
  {key: "table", zh: "“三公”表的预算", en: "Budget in table 09"}
] as const;

const PARTS = {
  spent: {zh: "支出", en: "Spent"},
  left: {zh: "没有花", en: "Not spent"}
};

/** One hospitality bill against each budget that the document prints for it: three rates of execution. */
export const hospitalityBudgets: Figure<HospitalityBudgetRow> = {
  id: "hospitality-budgets",
  rows: toRows,
  plot: (rows, {width}) => splitBars(rows, {width, fontSize: width < 480 ? 12 : 14}),
  columns: (lang) => [
    {name: "which", title: lang === "zh" ? "哪个预算" : "Which budget"},
    {name: "label", title: lang === "zh" ? "部分" : "Part"},
    {name: "amount", title: lang === "zh" ? "金额" : "Amount"},
    {name: "budget", title: lang === "zh" ? "预算" : "Budget"},
    {name: "rate", title: lang === "zh" ? "执行率" : "Execution rate", unit: "%"}
  ],
  words: toWords,
  alt: (rows, lang) =>
    spentOf(rows)
      .map(({which, budget, amount, rate}) =>
        lang === "zh"
          ? `${which} ${budget.text}，支出 ${amount.text}，执行 ${rate.text}%`
          : `${which} ${budget.text}: ${amount.text} spent, ${rate.text}%`
      )
      .join(lang === "zh" ? "；" : "; ")
};

function toRows(frames: Frames, lang: Lang): readonly HospitalityBudgetRow[] | null {
  const number = numbersOf(frames.cells, lang);
  const project = hospitalityProject(frames);
  const form = (column: string) => (project ? number(`10:${project.id}.total:${column}`) : null);
  const alike = (q: Quantity | null) => q && inUnitOf(q, number("09:reception:outturn") ?? q);
  const budgets = [form("initial"), form("adjusted"), number("09:reception:budget")].map(alike);
  const spent = [form("executed"), form("executed"), number("09:reception:outturn")].map(alike);
  const rows = BUDGETS.map(({key, ...which}, i) => toParts(key, which[lang], budgets[i], spent[i], lang));
  return rows.every((r) => r.length > 0) ? rows.flat() : null;
}

/** Spent, and where something was left, that. Nothing where a number is lacking, or the budget is nought. */
function toParts(
  key: string,
  which: string,
  budget: Quantity | null | undefined,
  spent: Quantity | null | undefined,
  lang: Lang
): readonly HospitalityBudgetRow[] {
  const rate = budget && spent && shareOf(spent, budget, {decimals: 2});
  if (!rate) return [];
  const bar =
    lang === "zh"
      ? `${which} ${digitsOf(budget)}：执行 ${withUnit(rate)}`
      : `${which}: ${digitsOf(budget)}, ${withUnit(rate)} executed`;
  const shared = {which, bar, budget, rate};
  const left = differenceOf(budget, spent);
  return [
    {...shared, key: `${key}-spent`, label: PARTS.spent[lang], amount: spent, marked: true},
    ...(exact(left).gt(0)
      ? [{...shared, key: `${key}-left`, label: PARTS.left[lang], amount: left, marked: false}]
      : [])
  ];
}

function spentOf(rows: readonly HospitalityBudgetRow[]): readonly HospitalityBudgetRow[] {
  return rows.filter((r) => r.marked);
}

function toWords(rows: readonly HospitalityBudgetRow[], lang: Lang): FigureWords {
  const bills = distinct(spentOf(rows).map((r) => r.amount));
  const budgets = distinct(spentOf(rows).map((r) => r.budget));
  const digits = (q: Quantity) => (lang === "zh" ? q.text : inYuan(q, {bare: true}));
  const bill = bills.map(digits).join(lang === "zh" ? " 或 " : " or ");
  const all = budgets.map(digits);
  const unit = moneyUnit([...bills, ...budgets]);
  const rates = spentOf(rows).map((r) => `${r.rate.text}%`);
  return lang === "zh"
    ? {
        title:
          budgets.length === 1
            ? `接待费 ${bill} ${unit}，各处预算都是 ${all[0]}`
            : `接待费 ${bill} ${unit}，预算是 ${listed(all, "、", "还是")}`,
        subtitle: "同一项接待费在文件中的各个预算，红色是花掉的部分",
        unit,
        note: `按不同的预算，执行率依次是 ${rates.join("、")}。“三公”表的预算是调整后的数，可能年末又调整过。${bills.length > 1 ? "自评表的支出与“三公”表不同，可能只是其中一部分。" : ""}`
      }
    : {
        title:
          budgets.length === 1
            ? `Hospitality took ${bill} yuan; its budget is ${all[0]} everywhere`
            : `Hospitality took ${bill} yuan; was its budget ${listed(all, ", ", "or")}?`,
        subtitle: "Each budget that the accounts print for hospitality; what was spent in red",
        unit,
        note: `Budget by budget, ${listed(rates, ", ", "or")} of it was executed. Table 09 prints an adjusted budget, perhaps adjusted again at year end.${bills.length > 1 ? " The form's spending is not that of table 09, and may be only a part of it." : ""}`
      };
}

function distinct(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.filter((q, i) => quantities.findIndex((other) => exact(differenceOf(other, q)).isZero()) === i);
}

/** 「100、50 还是 28.93」, "100, 50 or 28.93". */
function listed(texts: readonly string[], comma: string, or: string): string {
  return [texts.slice(0, -1).join(comma), texts.at(-1)].filter(Boolean).join(` ${or} `);
}
