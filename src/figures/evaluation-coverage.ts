import {type Quantity, rankedBars} from "../components/index.js";
import type {Figure, FigureRow, FigureWords, Frames, Lang} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {moneyUnit} from "./money-unit.js";
import {differenceOf, exact, inUnitOf, numbersOf, sumOf} from "./numbers.js";
import {unsigned} from "./unsigned.js";

export interface CoverageRow extends FigureRow {
  readonly label: string;
  readonly amount: Quantity;
  readonly marked: boolean;
  /** What the first amount, which the narrative writes, is more than this one. */
  readonly less: Quantity | null;
}

const LABELS = {
  written: {zh: "文中写的自评涉及资金", en: "Funds evaluated, as the narrative has them"},
  initial: {zh: "各张自评表年初预算之和", en: "Initial budgets on the forms, added up"},
  spent: {zh: "项目支出决算", en: "Project expenditure of the year"},
  executed: {zh: "各张自评表执行数之和", en: "Executed on the forms, added up"}
};

/** What the narrative says was evaluated, beside what the forms and the tables add up to. */
export const evaluationCoverage: Figure<CoverageRow> = {
  id: "evaluation-coverage",
  rows: toRows,
  plot: (rows, {width}) => rankedBars(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "哪一个数" : "Which amount"},
    {name: "amount", title: lang === "zh" ? "金额" : "Amount"},
    {name: "less", title: lang === "zh" ? "比文中写的少" : "Less than the narrative"}
  ],
  words: (rows, lang) => (lang === "zh" ? wordsZh(rows) : wordsEn(rows)),
  alt: (rows, lang) => rows.map((r) => `${r.label} ${r.amount.text}`).join(lang === "zh" ? "，" : ", ")
};

function toRows({cells, projects, claims}: Frames, lang: Lang): readonly CoverageRow[] | null {
  const number = numbersOf(cells, lang);
  const onForms = (column: string) =>
    projects.map(({id}) => number(`10:${id}.total:${column}`)).filter((q) => q !== null);
  const [initial, executed] = [onForms("initial"), onForms("executed")];
  const claim = claims.find(({subject, measure}) => subject === "evaluation.funds" && measure === "amount");
  const [written, spent] = [claim ? number(claim.id) : null, number("03:total:project")];
  if (!written || !spent || initial.length === 0 || executed.length === 0) return null;
  const [first, last] = [sumOf(initial), sumOf(executed)];
  const amounts = {
    written,
    initial: inUnitOf(first, written),
    spent: inUnitOf(spent, written),
    executed: inUnitOf(last, written)
  };
  return (Object.keys(amounts) as (keyof typeof amounts)[])
    .map((key) => ({
      key,
      label: LABELS[key][lang],
      amount: amounts[key],
      marked: key === "written",
      less: key === "written" ? null : differenceOf(written, amounts[key])
    }))
    .sort((a, b) => exact(b.amount).comparedTo(exact(a.amount)));
}

function wordsZh(rows: readonly CoverageRow[]): FigureWords {
  const {written, initial, less, way} = storyOf(rows);
  const {unit} = written;
  const than = way === 0 ? "与文中的数相等" : `比文中的数${way > 0 ? "少" : "多"} ${unsigned(less)} ${unit}`;
  return {
    title: `文中说自评了 ${written.text} ${unit}，表上的年初预算合计 ${initial.text}`,
    subtitle: "项目绩效自评涉及多少钱：四个可以相比的数",
    unit: moneyUnit(rows.map(({amount}) => amount)),
    note: `表上执行的钱${than}。有的项目可能不公开，或用的是上年结转；分母是哪一个数，文中没有写。`
  };
}

function wordsEn(rows: readonly CoverageRow[]): FigureWords {
  const {written, initial, less, way} = storyOf(rows);
  const by = `${inYuan(less, {sign: false})} ${way > 0 ? "less" : "more"} than`;
  return {
    title: `The narrative has ${inYuan(written)} evaluated, the forms' initial budgets add up to ${inYuan(initial, {bare: true})}`,
    subtitle: "How much money the self-evaluation covers: four amounts to compare",
    unit: moneyUnit(rows.map(({amount}) => amount)),
    note: `What the forms executed is ${way === 0 ? "the same as" : by} the narrative's amount. Some projects may not be published, or use carried-over funds; which amount is the whole is not said.`
  };
}

function storyOf(rows: readonly CoverageRow[]) {
  const [written, initial, executed] = ["written", "initial", "executed"].map((key) => rows.find((r) => r.key === key));
  if (!written || !initial || !executed?.less) throw new Error("missing rows: evaluation-coverage");
  const {less} = executed;
  return {written: written.amount, initial: initial.amount, less, way: exact(less).comparedTo("0")};
}
