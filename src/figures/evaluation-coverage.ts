import {type Quantity, rankedBars} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {differenceOf, exact, numbersOf, sumOf} from "./numbers.js";

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

/** What the narrative says was evaluated, beside what the forms and the tables add up to (万元). */
export const evaluationCoverage: Figure<CoverageRow> = {
  id: "evaluation-coverage",
  rows: toRows,
  plot: (rows, {width}) => rankedBars(rows, {width}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "哪一个数" : "Which amount"},
    {name: "amount", title: lang === "zh" ? "金额" : "Amount", unit: "万元"},
    {name: "less", title: lang === "zh" ? "比文中写的少" : "Less than the narrative", unit: "万元"}
  ],
  words: (rows, lang) => {
    const [written, initial] = ["written", "initial"].map((key) => rows.find((r) => r.key === key)?.amount.text ?? "");
    const less = rows.find((r) => r.key === "executed")?.less?.text ?? "";
    return lang === "zh"
      ? {
          title: `文中说自评了 ${written} 万元，表上的年初预算合计 ${initial}`,
          subtitle: "项目绩效自评涉及多少钱：四个可以相比的数",
          unit: "万元",
          note: `表上执行的钱比文中的数少 ${less} 万元。有的项目可能不公开，或用的是上年结转；分母是哪一个数，文中没有写。`
        }
      : {
          title: `The narrative has ${written} evaluated, the forms' initial budgets add up to ${initial}`,
          subtitle: "How much money the self-evaluation covers: four amounts to compare",
          unit: "万元",
          note: `What the forms executed is ${less} less than the narrative's amount. Some projects may not be published, or use carried-over funds; which amount is the whole is not said.`
        };
  },
  alt: (rows, lang) => rows.map((r) => `${r.label} ${r.amount.text}`).join(lang === "zh" ? "，" : ", ")
};

function toRows({cells, projects}: Frames, lang: Lang): readonly CoverageRow[] | null {
  const number = numbersOf(cells, lang);
  const onForms = (column: string) =>
    projects.map(({id}) => number(`10:${id}.total:${column}`)).filter((q) => q !== null);
  const [initial, executed] = [onForms("initial"), onForms("executed")];
  const [written, spent] = [number("claim:10.1:amount"), number("03:total:project")];
  if (!written || !spent || initial.length === 0 || executed.length === 0) return null;
  const amounts = {written, initial: sumOf(initial), spent, executed: sumOf(executed)};
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
