import type {NumberTemplate, Situation} from "../template.js";
import {isMoney} from "../units.js";

/** C22: how many projects were evaluated, and the funds they involve, which are budgets. */
export const evaluation: NumberTemplate = (s) => {
  if (s.section.kind !== "evaluation" || s.section.ofProject) return null;
  if (s.unit === "个" || s.unit === "项") {
    const [id, label] = projectsOf(s) ?? [];
    return id && label ? {subjects: [{id, label}], measure: "count"} : null;
  }
  if (!isMoney(s.unit) || !/涉及[^，；。]{0,12}$/.test(s.before)) return null;
  return {subjects: [{id: fundsOf(s), label: "涉及资金"}], measure: "amount", basis: "budget"};
};

/** 一级项目0个 names before the number, 0个政府性基金预算项目 after it. */
function projectsOf({before, after}: Situation): readonly [string, string] | null {
  if (/^政府性基金/.test(after)) return ["evaluation.fund.projects", "政府性基金预算项目"];
  if (/^国有资本经营/.test(after)) return ["evaluation.capital.projects", "国有资本经营预算项目"];
  const named =
    /(?:一级|二级)?项目(?:总数|数量|数)?(?:共计|共|为)?$/.exec(before)?.[0] ??
    (/^(?:一般公共预算)?(?:支出)?项目/.exec(after)?.[0] || "");
  if (!named) return null;
  if (named.startsWith("一级")) return ["evaluation.first", "一级项目"];
  return named.startsWith("二级") ? ["evaluation.second", "二级项目"] : ["evaluation.projects", "项目"];
}

function fundsOf({previous}: Situation): string {
  const counted = previous?.subjects[0]?.id;
  if (counted === "evaluation.fund.projects") return "evaluation.fund.funds";
  return counted === "evaluation.capital.projects" ? "evaluation.capital.funds" : "evaluation.funds";
}
