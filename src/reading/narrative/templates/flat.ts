import {findSubject} from "../lexicon.js";
import type {StatementTemplate} from "../template.js";
import {lastClause} from "../words.js";

/** C3: no change against the year before, in words. Agreement with the budget is another statement. */
export const flat: StatementTemplate = function* ({text, kind}) {
  if (kind === "evaluation" || kind === "other") return;
  for (const match of text.matchAll(/持平|无变化|无增减变化|无增减/g)) {
    const clause = lastClause(text.slice(Math.max(0, match.index - 80), match.index));
    if (/预算数?(?:基本)?$/.test(clause) || /(?:增加|减少|增长|下降)$/.test(clause)) continue;
    if (!/同比|[比较与和同].*(?:年|上期)|决算$/.test(clause)) continue;
    const subjects = findSubject(clause, kind)?.subjects;
    yield {at: match.index, kind: "flat", text: match[0], ...(subjects && {subjects})};
  }
};
