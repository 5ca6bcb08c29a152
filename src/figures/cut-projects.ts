import {termOf, toDigits} from "../accounts/index.js";
import {type DumbbellRow, dumbbell, type Quantity} from "../components/index.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {isMet} from "./is-met.js";
import {differenceOf, exact, numbersOf, shareOf, sumOf} from "./numbers.js";

/** A project whose budget was cut within the year, and how many of its targets were met all the same. */
export interface CutProjectRow extends FigureRow, DumbbellRow {
  readonly project: string;
  readonly initial: Quantity;
  readonly adjusted: Quantity;
  readonly executed: Quantity;
  /** In percent of the initial budget. */
  readonly cut: Quantity | null;
  /** How many of its indicators can be judged by what is printed, and how many of these are met. */
  readonly judged: number;
  readonly met: number;
}

const STAGES = ["initial", "adjusted", "executed"] as const;

/** Projects whose budgets were cut within the year: initial, adjusted, executed, and the targets met. */
export const cutProjects: Figure<CutProjectRow> = {
  id: "cut-projects",
  rows: toRows,
  plot: (rows, {width, lang}) =>
    dumbbell(rows, {
      width,
      fontSize: width < 480 ? 13 : 14,
      dots: STAGES.map((name) => ({name, title: termOf(`column.${name}`)[lang]}))
    }),
  columns: (lang) => [
    {name: "project", title: termOf("form.name")[lang]},
    ...STAGES.map((name) => ({name, title: termOf(`column.${name}`)[lang]})),
    {name: "cut", title: lang === "zh" ? "调减" : "Cut", unit: "%"},
    {name: "judged", title: lang === "zh" ? "可以判断的指标" : "Indicators that can be judged"},
    {name: "met", title: lang === "zh" ? "完成的指标" : "Indicators met"}
  ],
  words: (rows, lang) => (lang === "zh" ? wordsZh(rows) : wordsEn(rows)),
  alt: (rows, lang) =>
    rows
      .map(({label, initial, adjusted, executed}) => {
        const stages = [initial, adjusted, executed].map(({text}) => text);
        return lang === "zh" ? `${label}：${stages.join(" → ")}` : `${label}: ${stages.join(" → ")}`;
      })
      .join(lang === "zh" ? "；" : "; ")
};

/** Deepest cut first, in money. */
function toRows(frames: Frames, lang: Lang): readonly CutProjectRow[] | null {
  const number = numbersOf(frames.cells, lang);
  const rows = frames.projects.flatMap(({id, name}) => {
    const [initial, adjusted, executed] = STAGES.map((column) => number(`10:${id}.total:${column}`));
    if (!initial || !adjusted || !executed || exact(adjusted).gte(exact(initial))) return [];
    const verdicts = frames.indicators
      .filter(({project}) => project === id)
      .map((indicator) => isMet(indicator, frames, number))
      .filter((verdict) => verdict !== undefined);
    const [judged, met] = [verdicts.length, verdicts.filter((verdict) => verdict).length];
    const cut = shareOf(differenceOf(initial, adjusted), initial);
    return [
      {key: id, project: name, label: labelOf(name, met, judged, lang), initial, adjusted, executed, cut, judged, met}
    ];
  });
  if (rows.length === 0) return null;
  const by = ({initial, adjusted}: CutProjectRow) => exact(differenceOf(initial, adjusted));
  return rows.sort((a, b) => by(b).comparedTo(by(a)));
}

function labelOf(name: string, met: number, judged: number, lang: Lang): string {
  if (judged === 0) return name;
  return lang === "zh" ? `${name}（指标 ${met}/${judged}）` : `${name} (${met} of ${judged} targets)`;
}

function wordsZh(rows: readonly CutProjectRow[]) {
  const {initial, adjusted, executed, unit, judged, met} = storyOf(rows);
  return {
    title: `${rows.length} 个项目预算由 ${initial} ${unit}减到 ${adjusted}${judged ? `，${judged} 项指标完成 ${met} 项` : ""}`,
    subtitle: `年中调减了预算的项目：年初预算、全年预算和全年执行数（合计 ${executed} ${unit}）；括号中是完成的指标数和可以判断的指标数`,
    unit,
    note: "指标只数能由目标值和完成值判断的。压减开支而不减任务，或者目标本来留有余地，都会如此；预算调减时目标有没有一并调整，表上没有写。"
  };
}

function wordsEn(rows: readonly CutProjectRow[]) {
  const {initial, adjusted, executed, unit, judged, met} = storyOf(rows);
  const [from, to, spent] = [initial, adjusted, executed].map((text) => inYuan({text, unit}, {bare: true}));
  const projects = rows.length === 1 ? "Budget of 1 project" : `Budgets of ${rows.length} projects`;
  return {
    title: `${projects} cut from ${from} to ${to} yuan${judged ? `; ${met} of ${judged} targets met` : ""}`,
    subtitle: `Projects whose budgets were cut within the year: initial budget, adjusted budget and spending (${spent} yuan in all); in brackets, targets met of those that can be judged`,
    unit,
    note: "Only indicators whose targets and results can be compared are counted. Thrift leaves the tasks as they were, and targets may have been set with room to spare; the forms do not say whether targets were changed with the budgets."
  };
}

/** Forms drop trailing zeros, so the sums are told with as many decimals as the most precise of them. */
function storyOf(rows: readonly CutProjectRow[]) {
  const amounts = STAGES.map((name) => sumOf(rows.map((row) => row[name])));
  const sums = amounts.map(exact);
  const decimals = Math.max(...sums.map((sum) => sum.decimalPlaces()));
  const [initial = "", adjusted = "", executed = ""] = sums.map((sum) => toDigits(sum, decimals));
  const count = (name: "judged" | "met") => rows.reduce((all, row) => all + row[name], 0);
  return {initial, adjusted, executed, unit: amounts[0]?.unit ?? "", judged: count("judged"), met: count("met")};
}
