import {toFormText, toRateText} from "../convention.js";
import type {Style} from "../tables/index.js";
import {type Fund, funds, type SyntheticProject, sumOf, type Truth} from "../truth/index.js";
import {blanks, line} from "./lines.js";

const FUND_NAMES: Readonly<Record<Fund, string>> = {
  current: "当年财政拨款",
  carried: "上年结转资金",
  other: "其他资金"
};
const WIDTH = 9;

/** The lines of table 10, a form for each project. */
export function formLines(truth: Truth, style: Style): string[] {
  return truth.projects.flatMap((project) => [...fundLines(truth, project, style), ...targetLines(project), ""]);
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

function fundLines({department}: Truth, project: SyntheticProject, style: Style): string[] {
  const rows = (["total", ...funds] as const).map((fund) => {
    const texts = fundTexts(project, fund, style);
    return line(
      "",
      fund === "total" ? "年度资金总额" : FUND_NAMES[fund],
      ...Object.values(texts),
      ...blanks(WIDTH - 7)
    );
  });
  const tail = blanks(WIDTH - 7);
  return [
    line("项目支出绩效自评表", ...blanks(WIDTH - 1)),
    line("项目名称", project.name, ...blanks(WIDTH - 2)),
    line("主管部门", department, "", "实施单位", department, ...blanks(WIDTH - 5)),
    line(
      `资金情况(${style.convention.unit})`,
      "项目资金",
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "执行率(%)",
      "得分",
      ...tail
    ),
    ...rows,
    line("年度总体目标", "预期目标", "", "", "实际完成情况", ...blanks(WIDTH - 5)),
    line("", "把该办的事办好", "", "", "已经办好", ...blanks(WIDTH - 5))
  ];
}

function targetLines(project: SyntheticProject): string[] {
  let first = "";
  let second = "";
  const rows = project.targets.map((target) => {
    const level = target.first === first ? "" : target.first;
    const kind = target.second === second && !level ? "" : target.second;
    [first, second] = [target.first, target.second];
    const goal = `${target.comparator}${target.target}${target.unit}`;
    const reason = target.score < target.weight ? "实际安排有所调整" : "";
    return line(
      "",
      level,
      kind,
      target.third,
      goal,
      `${target.result}${target.unit}`,
      String(target.weight),
      String(target.score),
      reason
    );
  });
  const head = line(
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "权重",
    "自评得分",
    "偏差原因分析及改进措施"
  );
  return [head, ...rows, line("总分", ...blanks(6), totalScore(project), "")];
}
