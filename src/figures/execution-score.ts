import {termOf, ZERO} from "../accounts/index.js";
import {type Quantity, type StepRow, stepDots, withUnit} from "../components/index.js";
import {executionWeight} from "./execution-weight.js";
import type {Figure, FigureRow, Frames, Lang} from "./figure.js";
import {inYuan} from "./in-yuan.js";
import {differenceOf, exact, type Numbers, numbersOf, shareOf} from "./numbers.js";
import {oddOnes} from "./odd-ones.js";

/** One project's execution rate and the points that it scored. */
export interface ExecutionScoreRow extends FigureRow, StepRow {
  /** The adjusted budget less what was executed. */
  readonly unspent: Quantity | null;
  /** By how much the initial budget was cut, in percent of it; null where it was not. */
  readonly cut: Quantity | null;
  /** The most that execution can score: what the weights of indicators leave of 100. */
  readonly weight: Quantity;
  readonly marked: boolean;
}

/** Fewer forms than this show no rule. */
const FORMS = 3;

/** Points for execution against the rate of execution, with the steps that fit all forms; the rule itself is not printed. */
export const executionScore: Figure<ExecutionScoreRow> = {
  id: "execution-score",
  rows: toRows,
  plot: (rows, {width, lang}) =>
    stepDots(rows, {
      width,
      fontSize: width < 480 ? 13 : 14,
      most: rows[0]?.weight.value ?? 0,
      titles:
        lang === "zh"
          ? {rate: "预算执行率", score: "执行率得分"}
          : {rate: "Execution rate", score: "Points for execution"}
    }),
  columns: (lang) => [
    {name: "label", title: termOf("form.name")[lang]},
    {name: "rate", title: termOf("column.rate")[lang], unit: "%"},
    {
      name: "score",
      title: lang === "zh" ? "执行率得分" : "Points for execution",
      unit: lang === "zh" ? "分" : "points"
    },
    {name: "unspent", title: lang === "zh" ? "没有执行的预算" : "Budget not spent"},
    {name: "cut", title: lang === "zh" ? "年中调减" : "Cut within the year", unit: "%"},
    {name: "weight", title: lang === "zh" ? "执行率满分" : "Most for execution", unit: lang === "zh" ? "分" : "points"}
  ],
  words: (rows, lang) => ({
    title: lang === "zh" ? headlineZh(rows) : headlineEn(rows),
    subtitle:
      lang === "zh"
        ? "一点一个项目；粗线是得同一分数的执行率，浅色处是两档的界限所在"
        : "One dot a project; a bar spans the rates that earned one score, the border lies somewhere in the pale field",
    note: noteOf(rows, lang)
  }),
  alt: (rows, lang) =>
    [...rows]
      .sort((a, b) => exact(b.rate).comparedTo(exact(a.rate)))
      .map(({label, rate, score}) =>
        lang === "zh"
          ? `${label}执行 ${rate.text}%，得 ${score.text} 分`
          : `${label}: ${rate.text}%, ${score.text} points`
      )
      .join(lang === "zh" ? "；" : "; ")
};

function toRows(frames: Frames, lang: Lang): readonly ExecutionScoreRow[] | null {
  const number = numbersOf(frames.cells, lang);
  const weight = executionWeight(frames, number);
  if (!weight) return null;
  const rows = frames.projects.flatMap(({id, name}) => {
    const of = (column: string) => number(`10:${id}.total:${column}`);
    const [rate, score, initial, adjusted, executed] = [
      of("rate"),
      of("score"),
      of("initial"),
      of("adjusted"),
      of("executed")
    ];
    if (!rate || !score) return [];
    const cut =
      initial && adjusted && exact(adjusted).lt(exact(initial))
        ? shareOf(differenceOf(initial, adjusted), initial)
        : null;
    const unspent = adjusted && executed ? differenceOf(adjusted, executed) : null;
    return [{key: id, label: name, rate, score, unspent, cut, weight, marked: false, odd: false}];
  });
  return rows.length < FORMS ? null : told(withOdd(rows, number), lang);
}

/** Printed rates are rounded, so forms are held against each other by the amounts where both are printed. */
function withOdd(rows: readonly ExecutionScoreRow[], number: Numbers): readonly ExecutionScoreRow[] {
  const forms = rows.map(({key, rate, score}) => {
    const [adjusted, executed] = ["adjusted", "executed"].map((column) => number(`10:${key}.total:${column}`));
    const whole = adjusted && exact(adjusted);
    const share = executed && whole?.gt(ZERO) ? exact(executed).div(whole).times(100) : exact(rate);
    return {key, executed: share, score: exact(score)};
  });
  const odd = oddOnes(forms).map(({key}) => key);
  return rows.map((row) => ({...row, odd: odd.includes(row.key)}));
}

/** Told beside their dots: the best executed without full points, the deepest cut with full points, the least executed. */
function told(rows: readonly ExecutionScoreRow[], lang: Lang): readonly ExecutionScoreRow[] {
  const {short, cut} = storyOf(rows);
  const least = [...rows].sort((a, b) => exact(a.rate).comparedTo(exact(b.rate)))[0];
  return rows.map((row) => {
    const name = row.label;
    const [rate, by] = [withUnit(row.rate), row.cut ? withUnit(row.cut) : ""];
    if (row === cut)
      return {
        ...row,
        told:
          lang === "zh" ? `${name}：预算先减 ${by}，再执行 ${rate}` : `${name}: budget cut by ${by}, then ${rate} spent`
      };
    if (row === short)
      return {...row, marked: true, told: lang === "zh" ? `${name}执行 ${rate}` : `${name}: ${rate} spent`};
    if (row === least) return {...row, told: lang === "zh" ? `${name}执行 ${rate}` : `${name}: ${rate} spent`};
    return row;
  });
}

function storyOf(rows: readonly ExecutionScoreRow[]) {
  const full = rows.filter(({score, weight}) => exact(score).gte(exact(weight)));
  const others = rows.filter((row) => !full.includes(row) && !row.odd);
  const [short] = [...others].sort((a, b) => exact(b.rate).comparedTo(exact(a.rate)));
  const [cut] = full
    .flatMap((row) => (row.cut ? [{row, by: exact(row.cut)}] : []))
    .sort((a, b) => b.by.comparedTo(a.by))
    .map(({row}) => row);
  const [best] = [...full].sort((a, b) => exact(a.rate).comparedTo(exact(b.rate)));
  return {
    short,
    cut,
    best,
    scores: new Set(rows.filter(({odd}) => !odd).map(({score}) => exact(score).toString())).size
  };
}

function headlineZh(rows: readonly ExecutionScoreRow[]): string {
  const {short, best, scores} = storyOf(rows);
  if (!short || !best) return `${rows.length} 个项目的执行率得分有 ${scores} 档`;
  return `执行 ${short.rate.text}% 得 ${short.score.text} 分，执行 ${best.rate.text}% 得 ${best.score.text} 分`;
}

function headlineEn(rows: readonly ExecutionScoreRow[]): string {
  const {short, best, scores} = storyOf(rows);
  if (!short || !best)
    return `Execution of ${rows.length} projects scores at ${scores} ${scores === 1 ? "level" : "levels"}`;
  return `${short.rate.text}% spent scores ${short.score.text} points, ${best.rate.text}% scores ${best.score.text}`;
}

function noteOf(rows: readonly ExecutionScoreRow[], lang: Lang): string {
  const {short} = storyOf(rows);
  const weight = rows[0]?.weight.text ?? "";
  const odd = rows.filter((row) => row.odd).length;
  const left = short?.unspent ? said(short.unspent, lang) : "";
  if (lang === "zh")
    return `计分办法没有印出：档次由各表倒推，多由财政部门统一规定。执行率满分 ${weight} 分，由各指标权重倒推${
      odd ? `；${odd} 个项目与其他项目不合，未用来推定档次` : ""
    }。${left && short ? `执行 ${short.rate.text}% 的项目剩 ${left}没有花。` : ""}`;
  return `The rule is not printed: the steps are inferred from the forms, and usually set by the finance office. Execution counts for ${weight} points, as the weights of the indicators leave it${
    odd ? `; ${odd} that stand against the others were not used to infer the steps` : ""
  }.${left && short ? ` The project with ${short.rate.text}% left ${left} unspent.` : ""}`;
}

function said(amount: Quantity, lang: Lang): string {
  return lang === "zh" ? `${amount.text} ${amount.unit}` : inYuan(amount);
}
