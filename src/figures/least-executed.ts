import {isMoney, ZERO} from "../accounts/index.js";
import {type Quantity, type RankedRow, rankedBars, withUnit} from "../components/index.js";
import type {Figure, FigureRow, FigureWords, Frames, IndicatorRow, Lang, ProjectRow} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {exact, type Numbers, numbersOf, shareOf} from "./numbers.js";

/** The budget, or an indicator of the project: what was planned, what was done, and its share in per cent. */
export interface ExecutedRow extends RankedRow, FigureRow {
  /** The label without digits. */
  readonly name: string;
  readonly project: string;
  readonly planned: Quantity;
  readonly done: Quantity;
  readonly amount: Quantity;
  /** Of the whole project; on the row of its budget only. */
  readonly score: Quantity | null;
}

interface Budget {
  readonly project: ProjectRow;
  readonly planned: Quantity;
  readonly done: Quantity;
}

/** The project that spent the least of its budget, beside what its indicators report as done (%). */
export const leastExecuted: Figure<ExecutedRow> = {
  id: "least-executed",
  rows: toRows,
  plot: (rows, {width}) => rankedBars(rows, {width}),
  columns: (lang) => [
    {name: "name", title: lang === "zh" ? "预算和指标" : "Budget and indicators"},
    {name: "planned", title: lang === "zh" ? "计划" : "Planned"},
    {name: "done", title: lang === "zh" ? "完成" : "Done"},
    {name: "amount", title: lang === "zh" ? "占计划" : "Of the plan", unit: "%"},
    {name: "score", title: lang === "zh" ? "自评总分" : "Total score"}
  ],
  words: toWords,
  alt: (rows, lang) =>
    rows
      .map(({name, planned, done, amount}) =>
        lang === "zh"
          ? `${name}：计划 ${said(planned, lang)}，完成 ${said(done, lang)}，占 ${amount.text}%`
          : `${name}: ${said(done, lang)} done of ${said(planned, lang)} planned, ${amount.text}%`
      )
      .join(lang === "zh" ? "；" : "; ")
};

/** Null where no form has a budget. The first of several projects of one rate is taken. */
function toRows({projects, indicators, cells}: Frames, lang: Lang): readonly ExecutedRow[] | null {
  const number = numbersOf(cells, lang);
  const [least] = projects.flatMap((project) => toBudget(project, number)).sort(byRate);
  const budget = least && toBudgetRow(least, number, lang);
  if (!budget) return null;
  const own = indicators.filter((i) => i.project === least.project.id);
  return [budget, ...own.flatMap((i) => toIndicatorRow(i, budget.project, number, lang))];
}

function toBudget(project: ProjectRow, number: Numbers): readonly Budget[] {
  const [planned, done] = ["adjusted", "executed"].map((column) => number(`10:${project.id}.total:${column}`));
  return planned && done && exact(planned).gt(ZERO) ? [{project, planned, done}] : [];
}

/** Crosswise, so that no rate is rounded. */
function byRate(a: Budget, b: Budget): number {
  return exact(a.done)
    .times(exact(b.planned))
    .comparedTo(exact(b.done).times(exact(a.planned)));
}

function toBudgetRow({project, planned, done}: Budget, number: Numbers, lang: Lang): ExecutedRow | null {
  const amount = shareOf(done, planned, {decimals: 2});
  const label =
    lang === "zh"
      ? `预算 ${withUnit(planned)}，花了 ${withUnit(done)}`
      : `Budget ${inYuan(planned)}, spent ${inYuan(done, {bare: true})}`;
  const name = lang === "zh" ? "预算执行" : "Budget spent";
  const score = number(`10:${project.id}.score:score`);
  return amount && {key: "budget", name, label, project: project.name, planned, done, amount, score, marked: true};
}

/** An indicator in numbers that is to reach its target; a limit that is not to be passed says nothing of how much was done. */
function toIndicatorRow(
  {id, third, comparator}: IndicatorRow,
  project: string,
  number: Numbers,
  lang: Lang
): readonly ExecutedRow[] {
  const [planned, done] = ["target", "result"].map((column) => number(`10:${id}:${column}`));
  if (!planned || !done || planned.unit !== done.unit || /[≤<]/.test(comparator)) return [];
  const amount = shareOf(done, planned, {decimals: 2});
  const label = `${third}${lang === "zh" ? "：" : ": "}${said(done, lang)}${lang === "zh" ? "，目标 " : ", target "}${said(planned, lang)}`;
  const key = id.replaceAll(".", "-");
  return amount ? [{key, name: third, label, project, planned, done, amount, score: null}] : [];
}

function said(quantity: Quantity, lang: Lang): string {
  const {text, unit} = quantity;
  if (lang === "en" && isMoney(unit)) return inYuan(quantity);
  return unit === "%" ? `${text}%` : `${text} ${unit}`.trimEnd();
}

function toWords(rows: readonly ExecutedRow[], lang: Lang): FigureWords {
  const [budget] = rows;
  if (!budget) throw new Error("missing rows: least-executed");
  const {planned, done, amount, score, project} = budget;
  const unit = "%";
  return lang === "zh"
    ? {
        title: `执行率最低的项目：${planned.text} ${planned.unit}花了 ${done.text}${score ? `，自评 ${score.text} 分` : ""}`,
        subtitle: `${project}：预算和用数字表示的指标，各完成了计划的多少`,
        unit,
        note: "合同可能跨年付款，费用可能在别处列支，事情也可能没有花钱就办成了。用文字或上限表示的指标没有画。"
      }
    : {
        title: `The lowest execution rate: ${amount.text}% spent${score ? `, ${score.text} points` : ""}`,
        subtitle: `${project}: how much of the plan was done, by budget and by indicators in numbers`,
        unit,
        note: "A contract may be paid later, the cost may be booked elsewhere, or the work may have cost nothing. Indicators in words, or that set a limit, are left out."
      };
}
