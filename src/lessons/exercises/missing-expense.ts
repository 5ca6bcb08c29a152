import {sangongRows, termOf} from "../../accounts/index.js";
import {differenceOf, sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {listed} from "../listed.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** One of the three public expenses, from their total and the other two. */
export const missingExpense: Exercise = {
  id: "missing-expense",
  lesson: 4,
  make({number, lang}, random) {
    const total = number("09:total:outturn");
    const parts = sangongRows
      .filter(({parent}) => parent === "total")
      .flatMap(({key, term}) => {
        const amount = number(`09:${key}:outturn`);
        return amount ? [{name: termOf(term)[lang], amount}] : [];
      });
    const hidden = pick(parts, random);
    if (!total || !hidden || parts.length < 2) return null;
    const others = parts.filter((part) => part !== hidden);
    return {
      asked: ask.amount(differenceOf(total, sumOf(others.map(({amount}) => amount)))),
      question: {
        zh: [...sentence`“三公”经费决算合计 ${total}，其中：`, ...listed(others, lang), `。${hidden.name}是多少？`],
        en: [
          ...sentence`The three public expenses came to ${total}, of which `,
          ...listed(others, lang),
          `. What was “${hidden.name}”?`
        ]
      }[lang],
      hints: {
        zh: [sentence`“三公”是三项：因公出国（境）费、公务用车购置及运行维护费、公务接待费。`],
        en: [sentence`There are three: official travel abroad, official vehicles and official hospitality.`]
      }[lang],
      working: {
        zh: [sentence`表 09 印的是 ${hidden.amount}。公务用车一项里又分购置和运行维护，不要重复加。`],
        en: [
          sentence`Table 09 prints ${hidden.amount}. Vehicles are split further into purchase and running: do not add those again.`
        ]
      }[lang]
    };
  }
};
