import type {View} from "../../accounts/index.js";
import type {Finding, Telling} from "../finding.js";
import {say, sayOperands} from "./words.js";

/** What a sum may innocently leave out, and what to ask, in both languages. */
export interface SumWords {
  readonly zh: Pick<Telling, "explanation" | "question">;
  readonly en: Pick<Telling, "explanation" | "question">;
}

/** The words for a printed number that is not the sum of the others. */
export function tellSum(finding: Finding, view: View, words: SumWords): {zh: Telling; en: Telling} {
  return {
    zh: {
      says: `${say(finding.subject, view, "zh")}。`,
      computed: `${sayOperands(finding, view, "zh")}；合起来是 ${finding.computed}，相差 ${finding.difference}。`,
      ...words.zh
    },
    en: {
      says: `${say(finding.subject, view, "en")}.`,
      computed: `${sayOperands(finding, view, "en")}; together ${finding.computed}, a difference of ${finding.difference}.`,
      ...words.en
    }
  };
}
