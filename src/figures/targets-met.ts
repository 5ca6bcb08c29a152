import {termOf} from "../accounts/index.js";
import {type Quantity, type StripRow, strip} from "../components/index.js";
import type {Figure, FigureRow, Frames, IndicatorRow, Lang} from "./figure.js";
import {exact, numbersOf, shareOf} from "./numbers.js";

type Kind = "satisfaction" | "least" | "most" | "equal";

/** One indicator with a number for its target and its result, of one unit. */
export interface TargetRow extends FigureRow, StripRow {
  readonly project: string;
  readonly comparator: string;
  readonly target: Quantity;
  readonly result: Quantity;
  readonly kind: Kind;
  readonly satisfaction: boolean;
  readonly marked: boolean;
}

const KINDS: readonly Kind[] = ["satisfaction", "least", "most", "equal"];

const GROUPS: Readonly<Record<Kind, Readonly<Record<Lang, string>>>> = {
  satisfaction: {zh: "满意度（≥）：越右越好", en: "Satisfaction (≥): further right is better"},
  least: {zh: "其他下限（≥）：越右越好", en: "Other minimums (≥): further right is better"},
  most: {zh: "上限（≤）：越左越好", en: "Maximums (≤): further left is better"},
  equal: {zh: "定数（=）：正好才算完成", en: "Fixed (=): met only exactly"}
};

/** In percent of the target; results further than that are drawn at the edge. */
const LIMIT = 200;

/** Every indicator's result against its target, in percent of it; what a minimum or maximum meets to the digit is marked. */
export const targetsMet: Figure<TargetRow> = {
  id: "targets-met",
  rows: toRows,
  plot: (rows, {width, lang}) =>
    strip(rows, {
      width,
      fontSize: width < 480 ? 13 : 14,
      limit: LIMIT,
      title: lang === "zh" ? "目标值＝100%" : "target = 100%"
    }),
  columns: (lang) => [
    {name: "project", title: termOf("form.name")[lang]},
    {name: "label", title: termOf("form.third")[lang]},
    {name: "comparator", title: lang === "zh" ? "要求" : "Asked"},
    {name: "target", title: termOf("column.target")[lang]},
    {name: "result", title: termOf("column.result")[lang]},
    {name: "ratio", title: lang === "zh" ? "完成值 ÷ 目标值" : "Result ÷ target", unit: "%"}
  ],
  words: (rows, lang) => ({
    title: titleOf(rows, lang),
    subtitle:
      lang === "zh"
        ? `一点一项指标：实际完成值是目标值的百分之几；恰为目标值的叠在线上并计数，超过 ${LIMIT}% 的画在右缘`
        : `One dot an indicator: its result in percent of its target; those exactly on target are piled up and counted, those over ${LIMIT}% stand at the right edge`,
    note: noteOf(rows, lang)
  }),
  alt: (rows, lang) => KINDS.flatMap((kind) => altOf(rows, kind, lang)).join(lang === "zh" ? "；" : "; ")
};

function toRows({cells, indicators, projects}: Frames, lang: Lang): readonly TargetRow[] | null {
  const number = numbersOf(cells, lang);
  const rows = indicators.flatMap((indicator) => {
    const [target, result] = [number(`10:${indicator.id}:target`), number(`10:${indicator.id}:result`)];
    const kind = kindOf(indicator);
    if (!target || !result || !kind || target.unit !== result.unit) return [];
    const same = exact(target).eq(exact(result));
    const project = projects.find(({id}) => id === indicator.project)?.name ?? "";
    return [
      {
        key: indicator.id.replaceAll(".", "-"),
        project,
        label: indicator.third,
        comparator: indicator.comparator,
        target,
        result,
        ratio: shareOf(result, target),
        exact: same,
        kind,
        satisfaction: isSatisfaction(indicator),
        group: GROUPS[kind][lang],
        marked: same && kind !== "equal"
      }
    ];
  });
  if (!rows.some(({kind}) => kind !== "equal")) return null;
  return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

function kindOf(indicator: IndicatorRow): Kind | null {
  if (indicator.comparator === "≥") return isSatisfaction(indicator) ? "satisfaction" : "least";
  if (indicator.comparator === "≤") return "most";
  return indicator.comparator === "=" ? "equal" : null;
}

function isSatisfaction({first, third}: IndicatorRow): boolean {
  return first.includes("满意") || third.includes("满意");
}

/** Targets that leave room, how many of them are met to the digit, and the same of satisfaction. */
function countsOf(rows: readonly TargetRow[]) {
  const open = rows.filter(({kind}) => kind !== "equal");
  const surveys = open.filter(({satisfaction}) => satisfaction);
  const same = (of: readonly TargetRow[]) => of.filter((row) => row.exact).length;
  return {open: open.length, exact: same(open), surveys: surveys.length, surveysExact: same(surveys)};
}

function titleOf(rows: readonly TargetRow[], lang: Lang): string {
  const {open, exact: same} = countsOf(rows);
  return lang === "zh" ? `${open} 个目标，${same} 个完成值恰为目标值` : `${same} of ${open} targets met to the digit`;
}

function noteOf(rows: readonly TargetRow[], lang: Lang): string {
  const {open, surveys, surveysExact} = countsOf(rows);
  const fixed = rows.length - open;
  if (lang === "zh")
    return `标题只数用“≥”“≤”设定的目标${fixed ? `，${fixed} 个用“=”的另列` : ""}。${
      surveys ? `其中满意度 ${surveys} 个，恰为目标值的 ${surveysExact} 个。` : ""
    }自评表有时以“达到目标”的意思直接填写目标值，部分目标本来就按计划数设定。目标是文字的指标不在图中。`;
  return `The headline counts targets set with ≥ or ≤${fixed ? `; the ${fixed} set with = stand apart` : ""}.${
    surveys ? ` Of the ${surveys} on satisfaction, ${surveysExact} are met to the digit.` : ""
  } Forms sometimes repeat the target to say that it was reached, and some targets are set at the planned figure. Targets in words are not drawn.`;
}

function altOf(rows: readonly TargetRow[], kind: Kind, lang: Lang): readonly string[] {
  const of = rows.filter((row) => row.kind === kind);
  if (of.length === 0) return [];
  const others = of.flatMap((row) => (row.exact || !row.ratio ? [] : [`${row.label} ${row.ratio.text}%`]));
  const same = of.filter((row) => row.exact).length;
  const group = GROUPS[kind][lang];
  if (lang === "zh")
    return [`${group}，${of.length} 项，恰为目标值 ${same} 项${others.length ? `，其余 ${others.join("、")}` : ""}`];
  return [
    `${group}; ${of.length} in all, ${same} exactly on target${others.length ? `, the others ${others.join(", ")}` : ""}`
  ];
}
