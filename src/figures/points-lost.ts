import {glossary, ZERO} from "../accounts/index.js";
import {type Quantity, type RankedRow, rankedBars} from "../components/index.js";
import {executionWeight} from "./execution-weight.js";
import type {Figure, FigureRow, Frames, IndicatorRow, Lang} from "./figure.js";
import {differenceOf, exact, type Numbers, numbersOf, sumOf} from "./numbers.js";

/** Points taken for one thing: the execution of the budget, or indicators of one kind. */
export interface PointsLostRow extends FigureRow, RankedRow {
  /** On how many forms, of how many. */
  readonly taken: number;
  readonly forms: number;
  /** The most that a form gives for execution; null for indicators, whose weights differ. */
  readonly weight: Quantity | null;
  readonly marked: boolean;
}

/** What a form has for one thing: the most points and those given. */
interface Scored {
  readonly form: string;
  readonly weight: Quantity;
  readonly score: Quantity;
}

/** Fewer forms than this show no habit. */
const FORMS = 3;
const EXECUTION = "execution";

/** Points that self-evaluations took: for execution of the budget, and for each kind of indicator. */
export const pointsLost: Figure<PointsLostRow> = {
  id: "points-lost",
  rows: toRows,
  plot: (rows, {width}) => rankedBars(rows, {width, fontSize: width < 480 ? 13 : 14}),
  columns: (lang) => [
    {name: "label", title: lang === "zh" ? "扣在哪里" : "Taken for"},
    {name: "amount", title: lang === "zh" ? "扣分" : "Points taken", unit: lang === "zh" ? "分" : "points"},
    {name: "taken", title: lang === "zh" ? "扣分的自评表" : "Forms with points taken"},
    {name: "weight", title: lang === "zh" ? "一张表的满分" : "Most a form gives", unit: lang === "zh" ? "分" : "points"}
  ],
  words: (rows, lang) => (lang === "zh" ? wordsZh(rows) : wordsEn(rows)),
  alt: (rows, lang) =>
    rows
      .map(({label, amount}) =>
        lang === "zh" ? `${label}扣 ${amount.text} 分` : `${label}: ${amount.text} points taken`
      )
      .join(lang === "zh" ? "，" : ", ")
};

/** Of the forms whose scores and weights are all printed; null where nothing is taken. */
function toRows(frames: Frames, lang: Lang): readonly PointsLostRow[] | null {
  const number = numbersOf(frames.cells, lang);
  const weight = executionWeight(frames, number);
  const forms = weight ? frames.projects.flatMap(({id}) => scoredOf(id, weight, frames, number)) : [];
  if (!weight || forms.length < FORMS) return null;
  const executions = forms.map(({execution}) => execution);
  const amount = lostInExecution(executions, weight);
  const taken = executions.filter(isTaken).length;
  const label = lang === "zh" ? "预算执行率" : "Execution of the budget";
  const first = {key: EXECUTION, label, amount, taken, forms: forms.length, weight, marked: false};
  const rows = [
    first,
    ...kindsOf(
      forms.flatMap(({indicators}) => indicators),
      forms.length,
      lang
    )
  ];
  const [most] = rows.sort((a, b) => exact(b.amount).comparedTo(exact(a.amount)));
  if (!most || exact(most.amount).lte(ZERO)) return null;
  return rows.map((row) => ({...row, marked: row === most}));
}

function scoredOf(id: string, weight: Quantity, frames: Frames, number: Numbers) {
  const score = number(`10:${id}.total:score`);
  const own = frames.indicators.filter(({project}) => project === id);
  const indicators = own.flatMap((indicator) => {
    const [most, got] = ["weight", "score"].map((column) => number(`10:${indicator.id}:${column}`));
    return most && got ? [{indicator, scored: {form: id, weight: most, score: got}}] : [];
  });
  if (!score || own.length === 0 || indicators.length < own.length) return [];
  return [{execution: {form: id, weight, score}, indicators}];
}

/** One weight for all forms, so the formula tells it once. */
function lostInExecution(executions: readonly Scored[], weight: Quantity): Quantity {
  const taken = executions.filter(isTaken);
  const some = taken.length ? taken : executions;
  const lost = sumOf(some.map((e) => differenceOf(e.weight, e.score)));
  const scores = some.flatMap(({score}, i) => (i ? [" + ", ...score.origin] : score.origin));
  return {...lost, origin: ["(", ...weight.origin, `) × ${some.length} − (`, ...scores, ")"]};
}

function kindsOf(
  indicators: readonly {readonly indicator: IndicatorRow; readonly scored: Scored}[],
  forms: number,
  lang: Lang
): readonly PointsLostRow[] {
  const kinds = [...new Set(indicators.map(({indicator}) => indicator.first))];
  return kinds.map((kind, i) => {
    const all = indicators.filter(({indicator}) => indicator.first === kind).map(({scored}) => scored);
    const taken = all.filter(isTaken);
    const some = taken.length ? taken : all;
    const amount = sumOf(some.map((s) => differenceOf(s.weight, s.score)));
    const count = new Set(taken.map(({form}) => form)).size;
    return {key: `kind-${i + 1}`, label: nameOf(kind, lang), amount, taken: count, forms, weight: null, marked: false};
  });
}

function isTaken({weight, score}: Scored): boolean {
  return !exact(weight).eq(exact(score));
}

function nameOf(kind: string, lang: Lang): string {
  if (lang === "zh") return kind;
  const term = [...glossary.values()].find(({id, zh}) => id.startsWith("indicator.") && zh === kind);
  return term ? `${term.en} indicators` : kind;
}

function wordsZh(rows: readonly PointsLostRow[]) {
  const {all, execution, weight, forms} = storyOf(rows);
  return {
    title: `自评扣 ${all} 分，${execution} 分扣在执行率`,
    subtitle: `${forms} 张自评表的得分比满分少多少，按扣在哪里`,
    unit: "分",
    note: `执行率在一张表的 100 分里只占 ${weight} 分，由各指标权重倒推。执行率的得分多按公式计算，指标的得分由单位自评；没有扣分的画作零。`
  };
}

function wordsEn(rows: readonly PointsLostRow[]) {
  const {all, execution, weight, forms} = storyOf(rows);
  return {
    title: `${all} points taken, ${execution} of them for execution`,
    subtitle: `How far the scores of ${forms} self-evaluations fall short of the most, by what the points were taken for`,
    unit: "points",
    note: `Execution counts for ${weight} of a form's 100 points, as the weights of the indicators leave it. Its points mostly follow a formula, while the department scores its own indicators; where nothing was taken, the bar is nought.`
  };
}

function storyOf(rows: readonly PointsLostRow[]) {
  const execution = rows.find(({key}) => key === EXECUTION);
  if (!execution) throw new Error(`missing row: ${EXECUTION}`);
  const all = sumOf(rows.map(({amount}) => amount)).text;
  return {all, execution: execution.amount.text, weight: execution.weight?.text ?? "", forms: execution.forms};
}
