import {termOf} from "../../accounts/index.js";
import {differenceOf, exact, inUnitOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {sentence} from "../sentence.js";

/** By how many yuan the year's expenditure exceeds its income. */
export const gapOfYear: Exercise = {
  id: "gap-of-year",
  lesson: 2,
  make({number, lang}) {
    const [income, spent, opening] = [
      number("01:income:amount"),
      number("01:expenditure:amount"),
      number("01:opening:amount")
    ];
    if (!income || !spent || !opening) return null;
    const gap = inUnitOf(differenceOf(spent, income), {unit: "元"});
    const more = exact(gap).gt(0);
    return {
      asked: {...ask.amount(gap), signed: true},
      question: {
        zh: sentence`${termOf("income")[lang]} ${income}，${termOf("expenditure")[lang]} ${spent}。支出比收入多多少元？少就写负数。`,
        en: sentence`The year’s income is ${income}, its expenditure ${spent}. By how many yuan does spending exceed income? Write a negative number if it is less.`
      }[lang],
      hints: {
        zh: [sentence`支出减收入，再把万元化成元。`],
        en: [sentence`Expenditure less income; then change the unit to yuan.`]
      }[lang],
      working: more
        ? {
            zh: [sentence`支出比收入多，不等于欠债：多出来的，先用上年结转的钱补。年初的结转有 ${opening}。`],
            en: [
              sentence`Spending more than the year’s income is no debt: what was carried in fills the gap first. There was ${opening} of it.`
            ]
          }[lang]
        : {
            zh: [sentence`没有花完的部分留到年末，成为结转。年初的结转有 ${opening}。`],
            en: [
              sentence`What was not spent stays at the end of the year as carry-over. At its beginning there was ${opening}.`
            ]
          }[lang]
    };
  }
};
