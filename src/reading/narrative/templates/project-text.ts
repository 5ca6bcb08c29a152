import {periodOfChange} from "../period.js";
import type {Subject} from "../subject.js";
import type {Assertion, NumberTemplate, Situation} from "../template.js";
import {DIRECTION, directionAtEnd, directionOf, lastClause} from "../words.js";

const LEVEL =
  /(?:始终)?(?:(?:保持|维持|稳定|控制|压缩|缩短)在|(?:提升|提高|增加|降低|下降|减少|缩短|压缩)(?:至|到)|达到?了?|高达|超过?|约为?|占比?为|为|在|不低于|不少于|不超过|至|保持|维持|≥|≤|>|<)+$/;
const COMPARED = /(?:同比|环比|(?:较|比|与)(?:上年|去年|上一年度?|\d{4}年度?)(?:相比)?)$/;
const OPENING =
  /^(?:[一二三四五六七八九十]是|本年度?|全年|年内|已|共|累计|有效|并|成功|同时|其中|以及|和)+|^(?:实现|完成|形成|组织|开展|处理|召开|举办|印发|编发|推动)(?=.{4})|^.*(?:显示|表明)/;
const VERB_ONLY =
  /^(?:本年度?|全年|年内|已|共|累计|并)*(?:实现|完成|形成|组织|开展|处理|召开|举办|印发|编发|印制|接待|出版)?(?:了|约|超|超过)?$/;
const FALLING = new RegExp(`^(?:有效|大幅|显著)?(${DIRECTION})(.{2,}?)(?:约|近)?$`);

/**
 * C24 in the free text of a project: a number with a unit, and the few words it is about. A percentage after a direction word
 * is a change, any other a rate; what is counted may stand before or after its number.
 */
export const projectText: NumberTemplate = (s) => {
  if (!s.section.ofProject || s.unit === "") return null;
  const clause = lastClause(s.before);
  const change = directionAtEnd(clause);
  if (s.unit === "%") return percentOf(s, clause, change);
  const label = countLabel(clause.slice(0, change?.at), s.after);
  if (!label) return null;
  return {subjects: about(s, label), measure: "count", direction: change?.direction ?? "", word: change?.word ?? ""};
};

function percentOf(s: Situation, clause: string, change: ReturnType<typeof directionAtEnd>): Assertion | null {
  const period = periodOfChange(s.year);
  if (change) {
    const subjects = about(s, toLabel(clause.slice(0, change.at).replace(COMPARED, "")));
    return {subjects, measure: "percent-change", direction: change.direction, word: change.word, period};
  }
  const [, word, what] = LEVEL.test(clause.replace(/约$/, "")) ? [] : (FALLING.exec(clause) ?? []);
  if (word && what)
    return {subjects: about(s, toLabel(what)), measure: "percent-change", direction: directionOf(word), word, period};
  const label = toLabel(clause);
  return label ? {subjects: about(s, label), measure: "rate"} : null;
}

/** 完成24期公报印制任务 counts what comes after; 处理网络故障30起 what came before. */
function countLabel(clause: string, after: string): string {
  const noun = /^(?:左右|以上|以内|之内|以下)?的?[《“]?([^，。；、：的《》“”（）—\d]{2,})/.exec(after)?.[1] ?? "";
  const counted = after.startsWith("，") || /^(?:以内|之内|以上|以下)/.test(after) ? "" : noun;
  const before = toLabel(clause);
  return counted && (VERB_ONLY.test(clause) || !/^(?:以上|以内)/.test(after))
    ? counted.slice(0, 20)
    : before || noun.slice(0, 20);
}

function toLabel(clause: string): string {
  const words = clause
    .slice(clause.lastIndexOf("、") + 1)
    .replace(LEVEL, "")
    .replace(OPENING, "")
    .replace(OPENING, "");
  return words.replace(/[^一-龥A-Za-z0-9]/g, "").slice(-20);
}

function about(s: Situation, label: string): readonly Subject[] {
  return s.section.subjects.map(({id}) => ({id, label}));
}
