import {termOf} from "../../accounts/index.js";
import {sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {listed} from "../listed.js";
import {sentence} from "../sentence.js";

const PARTS = ["income", "surplus-used", "opening"];

/** What a department could spend in a year: its income and what was carried in. */
export const balanceTotal: Exercise = {
  id: "balance-total",
  lesson: 2,
  make({number, lang}) {
    const parts = PARTS.flatMap((key) => {
      const amount = number(`01:${key}:amount`);
      return amount ? [{name: termOf(key)[lang], amount}] : [];
    });
    const printed = number("01:income.total:amount");
    if (parts.length < 2 || !printed) return null;
    return {
      asked: ask.amount(sumOf(parts.map(({amount}) => amount))),
      question: {
        zh: ["总表的收入一边印着：", ...listed(parts, lang), "。这一年能用的钱一共多少？"],
        en: [
          "The income side of the summary prints: ",
          ...listed(parts, lang),
          ". How much money was there to use in all?"
        ]
      }[lang],
      hints: {
        zh: [sentence`能用的钱，是今年收进来的，加上往年结转下来的。`],
        en: [sentence`What can be used is what came in this year and what was carried in from before.`]
      }[lang],
      working: {
        zh: [sentence`表上叫“总计”，印的是 ${printed}。“本年收入合计”不含结转，“总计”含结转：两个词不要混用。`],
        en: [
          sentence`The form calls it the grand total and prints ${printed}. The year’s income leaves out what was carried in, the grand total has it: the two words are often confused.`
        ]
      }[lang]
    };
  }
};
