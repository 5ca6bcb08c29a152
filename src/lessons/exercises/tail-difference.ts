import {Decimal, toDigits} from "../../accounts/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {plainNumber} from "../plain-number.js";
import type {Random} from "../random-of.js";
import {sentence} from "../sentence.js";

const HUNDRED = new Decimal("100");

/**
 * Rounded parts against the rounded sum. The amounts are invented, and say so: their last two digits are all just below, or
 * all just above, what is rounded up, so that there always is a tail.
 */
export const tailDifference: Exercise = {
  id: "tail-difference",
  lesson: 6,
  make({lang}, random) {
    const parts = inventedParts(random);
    const rounded = parts.map(toWanYuan);
    const sum = toWanYuan(parts.reduce((a, b) => a.plus(b)));
    const difference = rounded.reduce((a, b) => a.plus(b), new Decimal("0")).minus(sum);
    const [a, b, c] = parts.map((part) => plainNumber(grouped(part), "元"));
    if (!a || !b || !c) return null;
    const digits = rounded.map((value) => toDigits(value, 2));
    const formula = `(${digits.join(" + ")}) − ${toDigits(sum, 2)}`;
    return {
      asked: {
        ...ask.amount({...plainNumber(toDigits(difference, 2), "万元"), origin: [formula]}),
        signed: true
      },
      question: {
        zh: sentence`三笔编出来的支出：${a}、${b}、${c}。先各自化成万元、保留两位小数再相加，减去先相加、再化成万元保留两位小数的数，差多少万元？`,
        en: sentence`Three invented amounts: ${a}, ${b}, ${c}. Round each to 10,000 yuan with two decimals and add them up; then subtract what you get by adding first and rounding last. What is the difference, in 10,000 yuan?`
      }[lang],
      hints: {
        zh: [sentence`1 万元的百分位是 100 元：看每个数的末两位，50 元和以上进一。`, sentence`少了就是负数。`],
        en: [
          sentence`A hundredth of 10,000 yuan is 100 yuan: look at the last two digits; 50 and more go up.`,
          sentence`Less is negative.`
        ]
      }[lang],
      working: {
        zh: [sentence`每个数都没有错，加起来却差一点：这就是尾差。`],
        en: [sentence`No number is wrong, and yet the sum is off a little: a rounding tail.`]
      }[lang]
    };
  }
};

function inventedParts(random: Random): readonly Decimal[] {
  const from = random() < 0.5 ? 40 : 50;
  return [0, 1, 2].map(() => {
    const [hundreds, rest] = [100 + Math.floor(random() * 900), from + Math.floor(random() * 10)];
    return new Decimal(`${hundreds}${rest}`);
  });
}

/** In 万元 with two decimals. */
function toWanYuan(yuan: Decimal): Decimal {
  return yuan.div(HUNDRED).round().div(HUNDRED);
}

function grouped(value: Decimal): string {
  return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
