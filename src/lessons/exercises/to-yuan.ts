import {isMoney} from "../../accounts/index.js";
import {exact, inUnitOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** A printed amount in yuan: only the point moves. */
export const toYuan: Exercise = {
  id: "to-yuan",
  lesson: 1,
  make({printed, lang}, random) {
    const lines = printed("06", "amount").filter(
      ({line, amount}) =>
        line.code.length === 5 && isMoney(amount.unit) && amount.unit !== "元" && !exact(amount).isZero()
    );
    const item = pick(lines, random);
    if (!item) return null;
    return {
      asked: ask.amount(inUnitOf(item.amount, {unit: "元"})),
      question: {
        zh: sentence`经济科目${item.name}的决算数是 ${item.amount}。合多少元？`,
        en: sentence`The economic item ${item.name} came to ${item.amount}. How many yuan is that?`
      }[lang],
      hints: {
        zh: [sentence`1 万元等于 10000 元。`, sentence`小数点向右移四位，不够的补 0。`],
        en: [
          sentence`Chinese accounts count in 万元: one is 10,000 yuan.`,
          sentence`Move the point four places to the right, filling up with noughts.`
        ]
      }[lang],
      working: {
        zh: [sentence`只移小数点，不四舍五入。印到万元后两位，就是精确到百元。`],
        en: [sentence`Only the point moves; nothing is rounded. Two decimals of 万元 are exact to a hundred yuan.`]
      }[lang]
    };
  }
};
