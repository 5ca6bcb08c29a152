import {findSubject} from "../lexicon.js";
import type {StatementTemplate} from "../template.js";
import {lastClause} from "../words.js";

const SIGHT = 80;

/** C3: no change against the year before, in words. Agreement with the budget is another statement. */
export const flat: StatementTemplate = function* ({text, kind}) {
  if (kind === "evaluation" || kind === "other") return;
  for (const match of text.matchAll(/持平|无变化|无增减变化|无增减/g)) {
    const before = text.slice(Math.max(0, match.index - SIGHT), match.index);
    const clause = lastClause(before);
    if (/预算数?(?:基本)?$/.test(clause) || /(?:增加|减少|增长|下降)$/.test(clause)) continue;
    const subjects = findSubject(clause, kind)?.subjects;
    const compared = /同比|[比较与和同].*(?:年|上期)|决算$/.test(clause);
    // 与上年相比，人员持平 speaks of no amount.
    if (!compared && !(subjects && isCompared(before, clause))) continue;
    yield {at: match.index, kind: "flat", text: match[0], ...(subjects && {subjects})};
  }
};

/** 与2023年度相比，财政拨款收入支出总计持平: what it is compared with stands in the clause before. */
function isCompared(before: string, clause: string): boolean {
  return /[比较与和同](?:上年|去年|(?:19|20)\d\d年)[^，；。：]{0,8}，$/.test(
    before.slice(0, before.length - clause.length)
  );
}
