import {findSubject} from "../lexicon.js";
import {periodOfChange, yearBefore} from "../period.js";
import type {Subject} from "../subject.js";
import type {Assertion, NumberTemplate, Situation} from "../template.js";
import {isMoney} from "../units.js";
import {directionAtEnd, lastClause, reasonOf} from "../words.js";

/**
 * C2, C4, C24, C25: against the year before, an amount or a percentage. The subject is the one named in the clause, else the one
 * last spoken of: the amount before the comma, not the total of the sentence. 分别增加5万元和6万元 is left unread: which of
 * the two is whose, the words before must tell in more ways than are known here.
 */
export const yearChange: NumberTemplate = (s) => {
  if (s.section.ofProject || !(isMoney(s.unit) || s.unit === "%" || s.unit === "")) return null;
  if (/基数为$/.test(s.before)) return {subjects: s.carry, measure: "amount", period: yearBefore(s.year)};
  const change = directionAtEnd(s.before);
  if (!change) return changeWithoutVerb(s);
  if (s.words.includes("分别") && /^[和与及、]/.test(s.after)) return null;
  const reason = reasonOf(s.sofar);
  const {previous} = s;
  // 比年初预算增加5万元，增长3%: the rate is of the budget as the amount is.
  if (s.unit === "%" && previous?.measure === "change" && previous.ofBasis && reason === null)
    return {...previous, measure: "percent-change", direction: change.direction, word: change.word};
  const subjects = reason === null ? subjectsOf(s, change.at) : (findSubject(reason, s.section.kind)?.subjects ?? []);
  if (subjects.length === 0) return null;
  return {
    subjects,
    measure: s.unit === "%" ? "percent-change" : "change",
    direction: /^0(?:\.0+)?$/.test(s.digits) ? "flat" : change.direction,
    word: change.word,
    period: periodOf(s),
    aside: reason !== null
  };
};

/** 较2023年度决算数38.31万元，下降6.31%: the verb was forgotten, so the direction is not known from here. */
function changeWithoutVerb(s: Situation): Assertion | null {
  const forgotten = /(?:比|较)[^，；]{0,12}(?:决算数?|年度?)$/.test(s.words) && /^，(?:增长|下降|降低)/.test(s.after);
  return forgotten && isMoney(s.unit) ? {subjects: s.carry, measure: "change", period: periodOf(s)} : null;
}

/** 收入总计与2023年度相比，增加…: the subject stands before what it is compared with. */
const COMPARED = /(?:与|和|同|较|比)[^，；。：]{0,14}，$/;

function subjectsOf(s: Situation, at: number): readonly Subject[] {
  const clause = lastClause(s.before.slice(0, at).replace(COMPARED, ""));
  const named = findSubject(clause, s.section.kind)?.subjects;
  if (named) return named;
  const item = s.section.kind === "general" ? s.names.itemOf(clause) : null;
  if (item) return [item];
  return s.previous?.measure === "change" ? s.previous.subjects : s.carry;
}

/** The year compared with is the one printed, else the year before. */
function periodOf({sofar, year}: Situation): string {
  const printed = [...sofar.matchAll(/(?:与|比|较|同|于)((?:19|20)\d\d)年/g)].map((m) => m[1]);
  return periodOfChange(
    year,
    printed.findLast((y) => y !== year)
  );
}
