import {findSubject} from "../lexicon.js";
import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";
import {basisOf, isFiller, reasonOf} from "../words.js";

/**
 * C1, C5, C10–C12, C15–C18: an amount whose subject stands right before it, or which goes on with the subject of the sentence:
 * 支出决算为…. The basis is the last of 预算, 决算, 执行 between the two.
 */
export const namedAmount: NumberTemplate = (s) => {
  if (!isMoney(s.unit) || reasonOf(s.sofar) !== null) return null;
  const named = s.section.ofProject ? null : findSubject(s.words, s.section.kind);
  if (named) {
    const gap = s.words.slice(named.end);
    return isFiller(gap) ? {subjects: named.subjects, measure: "amount", basis: basisOf(gap) ?? "outturn"} : null;
  }
  const leads = s.words === "" && s.before === s.sofar;
  if (s.carry.length === 0 || !(leads || (s.words !== "" && isFiller(s.words)))) return null;
  return {subjects: s.carry, measure: "amount", basis: basisOf(s.words) ?? "outturn"};
};
