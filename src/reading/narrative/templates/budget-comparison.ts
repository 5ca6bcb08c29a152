import type {StatementKind} from "../../../accounts/index.js";
import {findSubject} from "../lexicon.js";
import type {StatementTemplate} from "../template.js";
import {lastClause} from "../words.js";

const COMPARISON =
  /决算数?(大于|高于|超过|小于|低于|等于)(?:年初|全年)?预算数?|(?:决算数?)?[与和同](?:年初|全年)?预算数?(?:基本)?(持平|一致|相等|相同)/g;

/** C8: the direction sentence of a budget comparison. 大小于 is a residue of the template and none. */
export const budgetComparison: StatementTemplate = function* ({text, kind}) {
  for (const match of text.matchAll(COMPARISON)) {
    const clause = lastClause(text.slice(Math.max(0, match.index - 80), match.index));
    const subjects = findSubject(clause, kind)?.subjects;
    yield {at: match.index, kind: kindOf(match[1]), text: match[0], ...(subjects && {subjects})};
  }
};

function kindOf(word: string | undefined): StatementKind {
  if (word === "大于" || word === "高于" || word === "超过") return "above-budget";
  return word === "小于" || word === "低于" ? "below-budget" : "equal-budget";
}
