import {ask} from "../ask.js";
import {changesOf} from "../changes-of.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

const SUBJECTS = ["income.fiscal", "income.other", "expenditure.basic", "expenditure.project"];

/** Last year's amount, which the tables do not print, from this year's and its change. */
export const lastYear: Exercise = {
  id: "last-year",
  lesson: 2,
  make(facts, random) {
    const found = pick(changesOf(facts, SUBJECTS), random);
    if (!found) return null;
    const {name, now, change, up, before} = found;
    return {
      asked: ask.amount(before),
      question: {
        zh: sentence`情况说明写：${name}${now}，比上年${up ? "增加" : "减少"} ${change}。上年是多少？`,
        en: sentence`The narrative says: ${name} ${now}, ${up ? "up" : "down"} by ${change} on the year before. What was it then?`
      }[facts.lang],
      hints: {
        zh: [sentence`${up ? "比上年增加，上年就更少：用减法。" : "比上年减少，上年就更多：用加法。"}`],
        en: [sentence`${up ? "If it rose, it was less then: subtract." : "If it fell, it was more then: add."}`]
      }[facts.lang],
      working: {
        zh: [sentence`决算表只印当年的数；上年的数多半要这样倒推，或去找上一年的决算。`],
        en: [
          sentence`The tables print this year only. Last year’s numbers mostly are worked out like this, or looked up in last year’s accounts.`
        ]
      }[facts.lang]
    };
  }
};
