import {findSubject} from "../lexicon.js";
import type {NumberTemplate} from "../template.js";
import {isMoney} from "../units.js";
import {basisOf} from "../words.js";

const OVER = /(大于|小于|高于|低于|超过|超)((?:年初|全年)?预算)数?$/;

const COMPARED =
  /[与比较](?:(?:19|20)\d\d年度?)?(?:“三公”经费)?(?:财政拨款)?((?:年初|全年)?预算)数?[^，；。]{0,20}，?(增加|减少|超支|节约)了?$/;
const LESS = /小于|低于|减少|节约/;

/** C26: 决算数大于预算数55.93万元, 与年初预算相比减少10万元, 比2024年年初预算数4万元减少1万元: a difference from the budget and not from a year. */
export const overBudget: NumberTemplate = (s) => {
  const [, word, budget = ""] = OVER.exec(s.before) ?? comparedWith(s.sofar);
  const subjects = findSubject(lastWords(s.sofar), s.section.kind)?.subjects ?? s.carry;
  const [subject] = subjects;
  if (!word || !subject || !isMoney(s.unit)) return null;
  return {
    subjects,
    measure: "change",
    of: subject.id,
    ofBasis: basisOf(budget) ?? "budget",
    period: s.year,
    direction: LESS.test(word) ? "down" : "up",
    word
  };
};

/** What is compared with the budget: 项目支出 in 项目支出与年初预算相比减少…. */
function lastWords(sofar: string): string {
  const at = Math.max(...["；", "。"].map((mark) => sofar.lastIndexOf(mark)));
  const words =
    /([^，；。]{1,30})[与比较](?:(?:19|20)\d\d年度?)?(?:年初|全年)?预算数?[^，；。]{0,20}，?(?:增加|减少|超支|节约)了?$/.exec(
      sofar.slice(at + 1)
    );
  return words?.[1] ?? "";
}

function comparedWith(sofar: string): readonly string[] {
  const [, budget = "", word = ""] = COMPARED.exec(sofar.slice(-40)) ?? [];
  return word ? ["", word, budget] : [];
}
