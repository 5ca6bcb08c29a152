import {totalScore} from "../blocks/forms.js";
import {sumsOf} from "../sums.js";
import {sumOf, type Truth} from "../truth/index.js";
import type {ClaimWriter} from "./claim-writer.js";
import {under} from "./section.js";

/** The self-evaluation of projects: what it covers, then a paragraph for each. */
export function evaluation(truth: Truth, write: ClaimWriter): string[] {
  if (!truth.projects.length) return ["本单位无绩效自评项目。"];
  const spent = sumsOf(truth.flows, "general").project;
  const evaluated = truth.projects.reduce((all, project) => all + sumOf(project.executed), 0);
  const head = `本部门对${truth.year}年度一般公共预算项目支出开展绩效自评，其中，一级项目${write.count("evaluation.first", 0, "个")}，二级项目${write.count("evaluation.second", truth.projects.length, "个")}，`;
  const money = `共涉及资金${write.amount("evaluation.funds", evaluated, "budget")}，占一般公共预算项目支出总额的${write.share("evaluation.funds", evaluated, "general.project", spent, "budget")}。`;
  return [under("绩效评价工作开展情况"), `${head}${money}`, under("项目绩效自评结果"), ...projects(truth, write)];
}

function projects(truth: Truth, write: ClaimWriter): string[] {
  return truth.projects.map((project, i) => {
    const subject = `project:p${String(i + 1).padStart(2, "0")}`;
    const [adjusted, executed] = [sumOf(project.adjusted), sumOf(project.executed)];
    const head = `${project.name}自评情况：按照设定的目标，项目绩效自评得分为${write.score(subject, totalScore(project))}。`;
    const money = `项目全年预算数为${write.amount(subject, adjusted, "adjusted-budget")}，执行数为${write.amount(subject, executed)}`;
    const rate = write.completion(subject, executed, adjusted, "预算", "adjusted-budget");
    return `${head}${money}${rate}。项目绩效目标完成情况：年度任务按时办结。`;
  });
}
