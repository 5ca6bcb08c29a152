import {findSubject} from "../lexicon.js";
import {yearOfAmount} from "../period.js";
import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";
import {basisOf, isFiller, reasonOf} from "../words.js";

/** 人均因公出国（境）费用0.75万元 is no amount of the accounts. */
const PER_HEAD = /人均|车均|次均|户均|平均|每[人车辆批次个]/;

/**
 * C1, C5, C10–C12, C15–C18: an amount whose subject stands right before it, or which goes on with the subject of the sentence:
 * 支出决算为…. A colon does not part the two: 公务接待费：预算数…. The basis is the last of 预算, 决算, 执行 between the two.
 */
export const namedAmount: NumberTemplate = (s) => {
  if (!isMoney(s.unit) || reasonOf(s.sofar) !== null) return null;
  if (PER_HEAD.test(s.words)) return null;
  const {kind, ofProject} = s.section;
  const clause = s.before.slice(Math.max(...["，", "；", "。"].map((mark) => s.before.lastIndexOf(mark))) + 1);
  const named = ofProject ? null : findSubject(clause, kind);
  const gap = clause.slice(named?.end ?? 0);
  const period = yearOfAmount(clause, s.year);
  if (named && isFiller(gap))
    return {subjects: named.subjects, measure: "amount", basis: basisOf(gap) ?? "outturn", period};
  if (!ofProject && findSubject(s.words, kind)) return null;
  const words = s.words.replace(/^[与比较](?:(?:19|20)\d\d年度?)?(?=(?:年初|全年)?预算)/, "");
  const leads = words === "" && s.before === s.sofar;
  if (s.carry.length === 0 || !(leads || (words !== "" && isFiller(words)))) return null;
  return {subjects: s.carry, measure: "amount", basis: basisOf(words) ?? "outturn", period};
};
