import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";

const REVISED = /(追加|调增|调减|核减|压减)了?(?:年初|项目|人员)?(?:预算|经费|资金|指标|支出)*(?:共计|合计|共)?$/;

/** C24: 调减项目经费50万元, how far a reason says the budget was revised in the year. */
export const budgetRevision: NumberTemplate = (s) => {
  const word = REVISED.exec(s.words)?.[1];
  const subject = s.carry[0];
  if (!word || !subject || s.section.kind !== "general" || !isMoney(s.unit)) return null;
  return {
    subjects: [subject],
    measure: "change",
    basis: "adjusted-budget",
    of: subject.id,
    ofBasis: "initial-budget",
    direction: word === "追加" || word === "调增" ? "up" : "down",
    word,
    aside: true
  };
};
