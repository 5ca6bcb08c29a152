import type {NumberTemplate} from "../template.js";

/** C22: a project's score. Its budget, what was executed and its completion read as elsewhere, about the project. */
export const projectResults: NumberTemplate = (s) => {
  if (s.section.kind !== "evaluation" || s.unit !== "分" || !/得分(?:为|是|：)?$/.test(s.before)) return null;
  if (s.section.ofProject) return {subjects: s.section.subjects, measure: "score"};
  return {subjects: [{id: "evaluation.score", label: "平均得分"}], measure: "score"};
};
