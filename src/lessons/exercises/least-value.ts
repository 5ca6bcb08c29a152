import {isMoney, parseAmount} from "../../accounts/index.js";
import {differenceOf, exact, inUnitOf, sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {plainNumber} from "../plain-number.js";
import {sentence} from "../sentence.js";

/** The ends of the interval that a printed amount stands for, in yuan. */
export const leastValue: Exercise = {
  id: "least-value",
  lesson: 6,
  make({printed, lang}, random) {
    const lines = printed("06", "amount").filter(
      ({line, amount}) =>
        line.code && isMoney(amount.unit) && parseAmount(amount.text)?.decimals === 2 && exact(amount).gt(1)
    );
    const found = pick(lines, random);
    if (!found) return null;
    const {name, amount} = found;
    const half = plainNumber("0.005", amount.unit);
    const [least, most] = [differenceOf(amount, half), sumOf([amount, half])].map((end) => inUnitOf(end, {unit: "元"}));
    if (!least || !most) return null;
    return {
      asked: ask.amount(least),
      question: {
        zh: sentence`${name}印着 ${amount}，是四舍五入到两位小数的。原来的数最少是多少元？`,
        en: sentence`${name} is printed as ${amount}, rounded to two decimals. What is the least it can have been, in yuan?`
      }[lang],
      hints: {
        zh: [sentence`四舍五入到百分位，最多差半个百分位，也就是 0.005。`, sentence`减去 0.005，再化成元。`],
        en: [
          sentence`Rounding to two decimals moves a number by half a hundredth at most: 0.005.`,
          sentence`Subtract 0.005, then change the unit to yuan.`
        ]
      }[lang],
      working: {
        zh: [sentence`所以印着的数代表一段：从 ${least} 到 ${most}。核对时拿“段”去比，不拿“点”去比。`],
        en: [
          sentence`So a printed number stands for a stretch, from ${least} to ${most}. Checks compare stretches, not points.`
        ]
      }[lang]
    };
  }
};
