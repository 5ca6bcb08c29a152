import {yearOfAmount} from "../period.js";
import {isOfFund} from "../subject-names.js";
import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";
import {basisOf, isFiller, reasonOf} from "../words.js";

/** C9: the budget or outturn of X（类）Y（款）Z（项）, named right before the number. */
export const itemBudget: NumberTemplate = (s) => {
  const {kind} = s.section;
  if (!isOfFund(kind) || !isMoney(s.unit) || reasonOf(s.sofar) !== null) return null;
  const end = Math.max(...["类）", "款）", "项）"].map((mark) => s.before.lastIndexOf(mark)));
  if (end < 0) return null;
  const rest = s.before.slice(end + 2);
  const subject = s.names.itemOf(s.before.slice(0, end + 2), kind);
  if (!subject || !(isFiller(rest) || isFiller(s.words))) return null;
  const period = yearOfAmount(rest.slice(rest.lastIndexOf("，") + 1), s.year);
  return {subjects: [subject], measure: "amount", basis: basisOf(rest) ?? "outturn", period};
};
