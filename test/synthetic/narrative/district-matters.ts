import {sumOf, type Truth} from "../truth/index.js";
import type {ClaimWriter} from "./claim-writer.js";
import {under} from "./section.js";

/** What was set aside for small enterprises, what they won of it, and what they won beside: half, a quarter, an eighth. */
export function setAside({other, year}: Truth, write: ClaimWriter): string {
  const small = other.sme.goods + other.sme.works + other.sme.services;
  const reserved = Math.floor(small / 2);
  const amount = (group: "reserved" | "won" | "open", size: "sme" | "micro", yuan: number) =>
    write.amount(`procurement.${group}.${size}`, yuan, group === "reserved" ? "budget" : "outturn");
  const first = `${year}年度本部门为中小企业预留的采购项目预算金额${amount("reserved", "sme", reserved)}，其中，为小微企业预留${amount("reserved", "micro", Math.floor(reserved / 2))}。`;
  const second = `在预留的采购项目中，由中小企业供应商中标或成交${amount("won", "sme", Math.floor(reserved / 2))}，其中，小微企业中标或成交${amount("won", "micro", Math.floor(reserved / 4))}；`;
  const third = `在其他政府采购项目中，由中小企业供应商中标或成交${amount("open", "sme", Math.floor(small / 4))}，其中，小微企业中标或成交${amount("open", "micro", Math.floor(small / 8))}。`;
  return first + second + third;
}

/** Projects by phase: with targets, tracked, and evaluated with their grades and problems. */
export function phases({projects}: Truth, write: ClaimWriter): string[] {
  if (!projects.length) return [];
  const yuan = projects.reduce((all, project) => all + sumOf(project.initial), 0);
  const n = projects.length;
  const phase = (name: string, id: string) =>
    `${name}的项目${write.count(`evaluation.${id}projects`, n, "个")}，涉及预算金额${write.amount(`evaluation.${id}funds`, yuan, "budget")}`;
  const plan = `${phase("编报绩效目标", "targets.")}；${phase("开展绩效跟踪", "tracking.")}；`;
  const done = `${phase("开展绩效自评", "")}，平均得分${write.score("evaluation.score", "92.5")}（其中，`;
  const grades = [
    `评级为“优”的项目${write.count("evaluation.grade.excellent", n - 1, "个")}`,
    `评级为“良”的项目${write.count("evaluation.grade.good", 1, "个")}`,
    `评级为“合格”的项目${write.count("evaluation.grade.passed", 0, "个")}`,
    `评级为“不合格”的项目${write.count("evaluation.grade.failed", 0, "个")}`
  ].join("；");
  const problems = `；绩效自评中发现问题${write.count("evaluation.problems", 2 * n, "个")}，已整改${write.count("evaluation.problems.mended", n, "个")}，正在整改${write.count("evaluation.problems.open", n, "个")}）。`;
  return [under("预算绩效管理工作开展情况"), `${plan}${done}${grades}${problems}`];
}
