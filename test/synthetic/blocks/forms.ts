import {toFormText, toRateText} from "../convention.js";
import type {Style} from "../tables/index.js";
import {type Fund, funds, type SyntheticProject, sumOf, type Target, type Truth} from "../truth/index.js";
import type {TableBlock} from "./block.js";
import {amounts, blanks, cell, type Row} from "./cell.js";

const FUND_NAMES: Readonly<Record<Fund, string>> = {
  current: "当年财政拨款",
  carried: "上年结转资金",
  other: "其他资金"
};
const WIDTH = 9;

/** Table 10, a form for each project. */
export function formTables(truth: Truth, style: Style): TableBlock[] {
  return truth.projects.map((project) => ({
    kind: "table",
    heads: [],
    rows: [...fundRows(truth, project, style), ...targetRows(project)],
    pageRows: 0,
    repeats: true
  }));
}

/** The texts of the forms by cell id. */
export function formTexts({projects}: Truth, style: Style): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [i, project] of projects.entries()) {
    const id = `10:p${String(i + 1).padStart(2, "0")}`;
    for (const fund of ["total", ...funds] as const)
      for (const [column, text] of Object.entries(fundTexts(project, fund, style)))
        texts.set(`${id}.${fund}:${column}`, text);
    for (const [n, target] of project.targets.entries()) {
      texts.set(`${id}.i${n + 1}:target`, `${target.comparator}${target.target}${target.unit}`);
      texts.set(`${id}.i${n + 1}:result`, `${target.result}${target.unit}`);
      texts.set(`${id}.i${n + 1}:weight`, String(target.weight));
      texts.set(`${id}.i${n + 1}:score`, String(target.score));
    }
    texts.set(`${id}.score:score`, totalScore(project));
  }
  return texts;
}

export function totalScore({executionScore, targets}: SyntheticProject): string {
  return String(targets.reduce((all, target) => all + target.score, executionScore));
}

function fundTexts(project: SyntheticProject, fund: Fund | "total", {convention}: Style): Record<string, string> {
  const of = (money: Readonly<Record<Fund, number>>) => (fund === "total" ? sumOf(money) : money[fund]);
  return {
    initial: toFormText(of(project.initial), convention),
    adjusted: toFormText(of(project.adjusted), convention),
    executed: toFormText(of(project.executed), convention),
    rate: toRateText(of(project.executed), of(project.adjusted)),
    score: fund === "total" ? String(project.executionScore) : "—"
  };
}

function fundRows({department}: Truth, project: SyntheticProject, style: Style): Row[] {
  const money = (["total", ...funds] as const).map((fund) => {
    const {score = "", ...texts} = fundTexts(project, fund, style);
    const name = fund === "total" ? "年度资金总额" : FUND_NAMES[fund];
    return [cell(name), ...amounts(Object.values(texts)), cell(score, {columns: WIDTH - 6, kind: "amount"})];
  });
  return [
    [cell("项目支出绩效自评表", {columns: WIDTH})],
    [cell("项目名称"), cell(project.name, {columns: WIDTH - 1})],
    [cell("主管部门"), cell(department, {columns: 2}), cell("实施单位"), cell(department, {columns: WIDTH - 4})],
    [
      cell(`资金情况(${style.convention.unit})`, {rows: 5}),
      ...["项目资金", "年初预算数", "全年预算数", "全年执行数", "执行率(%)"].map((name) => cell(name)),
      cell("得分", {columns: WIDTH - 6})
    ],
    ...money,
    [cell("年度总体目标", {rows: 2}), cell("预期目标", {columns: 3}), cell("实际完成情况", {columns: WIDTH - 4})],
    [cell("把该办的事办好", {columns: 3}), cell("已经办好", {columns: WIDTH - 4})]
  ];
}

const TARGET_HEADS = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "权重", "自评得分"];

function targetRows(project: SyntheticProject): Row[] {
  const {targets} = project;
  const rows = targets.map((target, i) => {
    const before = targets[i - 1];
    const level = before?.first === target.first ? [] : [cell(target.first, {rows: runOf(targets, i, isSameLevel)})];
    const kind =
      before && isSameKind(before, target) ? [] : [cell(target.second, {rows: runOf(targets, i, isSameKind)})];
    const reason = target.score < target.weight ? "实际安排有所调整" : "";
    return [
      ...level,
      ...kind,
      ...[target.third, `${target.comparator}${target.target}${target.unit}`, `${target.result}${target.unit}`].map(
        (text) => cell(text)
      ),
      ...amounts([String(target.weight), String(target.score)]),
      cell(reason)
    ];
  });
  return [
    [
      cell("绩效指标", {rows: targets.length + 1}),
      ...TARGET_HEADS.map((name) => cell(name)),
      cell("偏差原因分析及改进措施")
    ],
    ...rows,
    [cell("总分", {columns: WIDTH - 2}), ...amounts([totalScore(project)]), ...blanks(1)]
  ];
}

function isSameLevel(a: Target, b: Target): boolean {
  return a.first === b.first;
}

function isSameKind(a: Target, b: Target): boolean {
  return isSameLevel(a, b) && a.second === b.second;
}

/** How many targets from this one on are alike. */
function runOf(targets: readonly Target[], from: number, alike: (a: Target, b: Target) => boolean): number {
  const rest = targets.slice(from);
  const end = rest.findIndex((target, i) => i > 0 && !alike(rest[i - 1] ?? target, target));
  return end < 0 ? rest.length : end;
}
