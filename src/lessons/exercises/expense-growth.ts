import {ask} from "../ask.js";
import {changesOf} from "../changes-of.js";
import type {Exercise} from "../exercise.js";
import {EXPENSES} from "../expenses.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** By what per cent one of them changed. */
export const expenseGrowth: Exercise = {
  id: "expense-growth",
  lesson: 4,
  make(facts, random) {
    const found = pick(changesOf(facts, EXPENSES), random);
    const asked = found && ask.share(found.change, found.before);
    if (!found || !asked) return null;
    const {subject, name, now, change, up} = found;
    const printed = facts.claim(subject, "percent-change");
    return {
      asked,
      question: {
        zh: sentence`${name}今年 ${now}，比上年${up ? "增加" : "减少"} ${change}。${up ? "增加" : "减少"}了百分之几？只写大小，保留一位小数。`,
        en: sentence`${name}: ${now} this year, ${up ? "up" : "down"} by ${change}. By what per cent did it ${up ? "rise" : "fall"}? Write the size only, with one decimal.`
      }[facts.lang],
      hints: {
        zh: [sentence`增减的百分比除以上年的数，不是今年的数。`, sentence`先倒推上年，再用增减额去除。`],
        en: [
          sentence`A change in per cent is divided by last year, not by this one.`,
          sentence`Work out last year first; then divide the change by it.`
        ]
      }[facts.lang],
      working: printed
        ? {
            zh: [sentence`情况说明印的是 ${printed}。基数小的时候，一点点钱也会是很大的百分比：百分比和金额要一起看。`],
            en: [
              sentence`The narrative prints ${printed}. On a small base little money makes a large percentage: always read the two together.`
            ]
          }[facts.lang]
        : []
    };
  }
};
