import {ask} from "../ask.js";
import {changesOf} from "../changes-of.js";
import type {Exercise} from "../exercise.js";
import {EXPENSES} from "../expenses.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What one of the three public expenses, or all of them, were the year before. */
export const expenseLastYear: Exercise = {
  id: "expense-last-year",
  lesson: 4,
  make(facts, random) {
    const found = pick(changesOf(facts, EXPENSES), random);
    if (!found) return null;
    const {name, now, change, up, before} = found;
    return {
      asked: ask.amount(before),
      question: {
        zh: sentence`${name}决算 ${now}，比上年${up ? "增加" : "减少"} ${change}。上年是多少？`,
        en: sentence`${name} came to ${now}, ${up ? "up" : "down"} by ${change} on the year before. What was it then?`
      }[facts.lang],
      hints: {
        zh: [sentence`${up ? "增加了，就从今年里减去增加的数。" : "减少了，就把减少的数加回去。"}`],
        en: [sentence`${up ? "It rose: take the rise away from this year." : "It fell: add the fall to this year."}`]
      }[facts.lang],
      working: {
        zh: [sentence`表 09 没有上年的数。倒推出来的数要与上一年的决算对一对，才算查实。`],
        en: [
          sentence`Table 09 has no number of the year before. What was worked out is only sure once compared with last year’s accounts.`
        ]
      }[facts.lang]
    };
  }
};
