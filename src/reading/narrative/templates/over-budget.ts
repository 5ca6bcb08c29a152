import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";
import {basisOf} from "../words.js";

const OVER = /(大于|小于|高于|低于|超过|超)((?:年初|全年)?预算)数?$/;

/** C26: 决算数大于预算数55.93万元, a difference from the budget and not from a year. */
export const overBudget: NumberTemplate = (s) => {
  const [, word, budget = ""] = OVER.exec(s.before) ?? [];
  const subject = s.carry[0];
  if (!word || !subject || !isMoney(s.unit)) return null;
  return {
    subjects: s.carry,
    measure: "change",
    of: subject.id,
    ofBasis: basisOf(budget) ?? "budget",
    direction: word === "小于" || word === "低于" ? "down" : "up",
    word
  };
};
