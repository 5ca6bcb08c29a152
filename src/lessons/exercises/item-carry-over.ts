import {differenceOf, exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What an item spent beyond the year's income for it. */
export const itemCarryOver: Exercise = {
  id: "item-carry-over",
  lesson: 2,
  make({printed, number, lang}, random) {
    const items = printed("03", "total").flatMap(({line, name, amount: spent}) => {
      const income = number(`02:${line.key}:total`);
      if (line.code.length !== 7 || !income) return [];
      const difference = differenceOf(spent, income);
      return exact(difference).isZero() ? [] : [{name, spent, income, difference}];
    });
    const item = pick(items, random);
    if (!item) return null;
    const {name, spent, income, difference} = item;
    const more = exact(difference).gt(0);
    return {
      asked: {...ask.amount(difference), signed: true},
      question: {
        zh: sentence`科目${name}本年收入 ${income}，本年支出 ${spent}。支出减收入是多少？`,
        en: sentence`The item ${name} received ${income} in the year and spent ${spent}. What is spending less income?`
      }[lang],
      hints: {
        zh: [sentence`收入在表 02，支出在表 03，代码相同的两行相减；少于零就写负数。`],
        en: [
          sentence`Income is in table 02, spending in table 03, in rows of the same code. Less than nought is negative.`
        ]
      }[lang],
      working: more
        ? {
            zh: [sentence`多花的部分，通常用的是这个科目上年结转的钱。`],
            en: [sentence`What was spent beyond the income mostly was carried over for this item from the year before.`]
          }[lang]
        : {
            zh: [sentence`没花完的部分，通常结转到下年接着用。`],
            en: [sentence`What was not spent mostly is carried over to the next year.`]
          }[lang]
    };
  }
};
