import {termOf} from "../accounts/index.js";
import {type DumbbellRow, dumbbell, type Quantity} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang, Sort} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {moneyUnit} from "./money-unit.js";
import {differenceOf, exact, inUnitOf, numbersOf, sumOf} from "./numbers.js";

/** One project, as its self-evaluation form has it; null where the form prints no number. */
export interface ProjectFundsRow extends FigureRow, DumbbellRow {
  readonly initial: Quantity | null;
  readonly adjusted: Quantity | null;
  readonly executed: Quantity | null;
  /** What the adjusted budget is more than the initial one; less than nought where the budget was cut. */
  readonly change: Quantity | null;
  readonly rate: Quantity | null;
  readonly score: Quantity | null;
}

const STAGES = ["initial", "adjusted", "executed"] as const;

const SORTS: readonly Sort[] = [
  {id: "document", zh: "按文件中的顺序", en: "As in the document"},
  {id: "cut", zh: "按调减多少", en: "By how much was cut"},
  {id: "executed", zh: "按执行多少", en: "By how much was executed"},
  {id: "score", zh: "按自评得分", en: "By score"}
];

/** Every project from its initial budget by way of the adjusted one to what was executed; the cut ones marked. */
export const projects: Figure<ProjectFundsRow> = {
  id: "projects",
  sorts: SORTS,
  rows: toRows,
  plot: (rows, {width, lang}) =>
    dumbbell(rows, {
      width,
      fontSize: width < 480 ? 13 : 14,
      dots: STAGES.map((name) => ({name, title: termOf(`column.${name}`)[lang]}))
    }),
  columns: (lang) => [
    {name: "label", title: termOf("form.name")[lang]},
    ...STAGES.map((name) => ({name, title: termOf(`column.${name}`)[lang]})),
    {name: "change", title: lang === "zh" ? "年中调整" : "Changed within the year"},
    {name: "rate", title: termOf("column.rate")[lang], unit: "%"},
    {name: "score", title: termOf("project.score")[lang], unit: lang === "zh" ? "分" : "points"}
  ],
  words: (rows, lang) => ({
    title: lang === "zh" ? headlineZh(rows) : headlineEn(rows),
    subtitle:
      lang === "zh"
        ? "各项目的年初预算、全年预算和全年执行数；标红的是年中调减了预算的"
        : "Initial budget, adjusted budget and spending of each project; those whose budgets were cut are in red",
    unit: moneyUnit(rows.flatMap(({initial, adjusted, executed}) => [initial, adjusted, executed])),
    note:
      lang === "zh"
        ? "执行率按调整后的全年预算算，所以先调减、后花完的项目也是 100%。年中压减、追加都是正常的预算调整。"
        : "Execution rates are of the adjusted budget, so a project cut first and spent whole has 100%. Budgets may be cut or raised within the year in the ordinary course."
  }),
  alt: (rows, lang) => rows.map((row) => altOf(row, lang)).join(lang === "zh" ? "；" : "; ")
};

function toRows({cells, projects: forms}: Frames, lang: Lang, sort?: string): readonly ProjectFundsRow[] | null {
  const number = numbersOf(cells, lang);
  const rows = forms.map(({id, name}) => {
    const [initial, adjusted, executed, rate] = [...STAGES, "rate"].map((column) => number(`10:${id}.total:${column}`));
    const change = initial && adjusted ? differenceOf(adjusted, initial) : null;
    return {
      key: id,
      label: name,
      initial: initial ?? null,
      adjusted: adjusted ?? null,
      executed: executed ?? null,
      change,
      rate: rate ?? null,
      score: number(`10:${id}.score:score`),
      marked: change !== null && exact(change).lt(0)
    };
  });
  if (!rows.some(({initial, adjusted, executed}) => initial && adjusted && executed)) return null;
  return inOrder(rows, sort);
}

/** What lacks the number comes last. */
function inOrder(rows: readonly ProjectFundsRow[], sort?: string): readonly ProjectFundsRow[] {
  if (sort === "cut") return [...rows].sort((a, b) => compare(a.change, b.change, 1));
  if (sort === "executed" || sort === "score") return [...rows].sort((a, b) => compare(a[sort], b[sort], -1));
  return rows;
}

function compare(a: Quantity | null, b: Quantity | null, direction: 1 | -1): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return exact(a).comparedTo(exact(b)) * direction;
}

function headlineZh(rows: readonly ProjectFundsRow[]): string {
  const {count, cut, initial, executed} = storyOf(rows);
  const sums = initial && executed ? `年初 ${initial.text} ${initial.unit}，执行 ${executed.text}` : "";
  if (cut > 0) return `${count} 个项目，${cut} 个调减预算${sums && `：${sums}`}`;
  return sums ? `${count} 个项目：${sums}` : `${count} 个项目的预算和执行`;
}

function headlineEn(rows: readonly ProjectFundsRow[]): string {
  const {count, cut, initial, executed} = storyOf(rows);
  const sums =
    initial && executed ? `${inYuan(initial)} budgeted at first, ${inYuan(executed, {bare: true})} spent` : "";
  const all = count === 1 ? "1 project" : `${count} projects`;
  if (cut > 0) return `${cut} of ${all} had budgets cut within the year${sums && `: ${sums}`}`;
  return sums ? `${all}: ${sums}` : `Budgets and spending of ${all}`;
}

/** Sums are of all projects or not at all: without one, they would say less than they seem to. */
function storyOf(rows: readonly ProjectFundsRow[]) {
  const sum = (name: "initial" | "executed") => {
    const parts = rows.map((row) => row[name]).filter((q) => q !== null);
    return parts.length === rows.length ? sumOf(parts) : null;
  };
  const [initial, executed] = [sum("initial"), sum("executed")];
  const cut = rows.filter(({marked}) => marked).length;
  return {count: rows.length, cut, initial, executed: initial && executed && inUnitOf(executed, initial)};
}

function altOf(row: ProjectFundsRow, lang: Lang): string {
  const stages = STAGES.flatMap((name) => {
    const quantity = row[name];
    return quantity ? [`${termOf(`column.${name}`)[lang]} ${quantity.text}`] : [];
  });
  return lang === "zh" ? `${row.label}：${stages.join("，")}` : `${row.label}: ${stages.join(", ")}`;
}
