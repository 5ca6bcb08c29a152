import type {NumberTemplate, Situation} from "../template.js";
import {isMoney} from "../units.js";

/** C21, C22: how many projects were evaluated, by phase, level or grade, and the funds they involve, which are budgets. */
export const evaluation: NumberTemplate = (s) => {
  if (s.section.kind !== "evaluation" || s.section.ofProject) return null;
  if (s.unit === "个" || s.unit === "项") {
    const [id, label] = projectsOf(s) ?? [];
    return id && label ? {subjects: [{id, label}], measure: "count"} : null;
  }
  if (!isMoney(s.unit) || !/涉及[^，；。]{0,12}$/.test(s.before)) return null;
  return {subjects: [{id: fundsOf(s), label: "涉及资金"}], measure: "amount", basis: "budget"};
};

/** Named before the number, 一级项目0个, or after it, 0个政府性基金预算项目. The first wording that fits. */
const BEFORE: readonly (readonly [RegExp, string, string])[] = [
  [/已(?:经)?(?:完成)?整改(?:完成|完毕)?的?(?:问题)?$/, "problems.mended", "已整改"],
  [/(?:正在|尚在|还在|未完成|尚未完成)整改的?(?:问题)?$/, "problems.open", "正在整改"],
  [/发现(?:的)?问题(?:共|共计)?$/, "problems", "发现问题"],
  [/一级项目(?:共|为)?$/, "first", "一级项目"],
  [/二级项目(?:共|为)?$/, "second", "二级项目"],
  [/[“”]优[“”][^“”]*$/, "grade.excellent", "优"],
  [/[“”]良[“”][^“”]*$/, "grade.good", "良"],
  [/[“”]合格[“”][^“”]*$/, "grade.passed", "合格"],
  [/[“”]不合格[“”][^“”]*$/, "grade.failed", "不合格"],
  [/编报[^，；]*项目(?:共|为)?$/, "targets.projects", "编报绩效目标项目"],
  [/跟踪[^，；]*项目(?:共|为)?$/, "tracking.projects", "绩效跟踪项目"],
  [/项目(?:总数|数量|数)?(?:共计|共|为)?$/, "projects", "项目"]
];
const AFTER: readonly (readonly [RegExp, string, string])[] = [
  [/^政府性基金/, "fund.projects", "政府性基金预算项目"],
  [/^国有资本经营/, "capital.projects", "国有资本经营预算项目"],
  [/^(?:一般公共预算)?(?:支出)?项目/, "projects", "项目"]
];

function projectsOf({before, after}: Situation): readonly [string, string] | null {
  const [, id, label] =
    AFTER.find(([pattern]) => pattern.test(after)) ?? BEFORE.find(([pattern]) => pattern.test(before)) ?? [];
  return id && label ? [`evaluation.${id}`, label] : null;
}

/** The funds are those of the projects counted right before. */
function fundsOf({previous}: Situation): string {
  const counted = previous?.subjects[0]?.id ?? "";
  const phase = /^evaluation\.(fund|capital|targets|tracking)\.projects$/.exec(counted)?.[1];
  return phase ? `evaluation.${phase}.funds` : "evaluation.funds";
}
