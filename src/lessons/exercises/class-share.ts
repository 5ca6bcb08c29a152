import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What part of the spending one class took. */
export const classShare: Exercise = {
  id: "class-share",
  lesson: 3,
  make({printed, number, lang}, random) {
    const whole = number("03:total:total");
    const classes = printed("03", "total").filter(({line}) => line.code.length === 3);
    const found = pick(classes, random);
    const asked = found && whole && ask.share(found.amount, whole);
    if (!found || !asked) return null;
    return {
      asked,
      question: {
        zh: sentence`本年支出合计 ${whole}，其中类${found.name} ${found.amount}。它占支出的百分之几？保留一位小数。`,
        en: sentence`The year’s expenditure is ${whole}, of which the class ${found.name} took ${found.amount}. What per cent is that? Keep one decimal.`
      }[lang],
      hints: {
        zh: [sentence`部分除以总体，再乘 100。`],
        en: [sentence`The part divided by the whole, times 100.`]
      }[lang],
      working: {
        zh: [sentence`功能分类回答“这笔钱为了办什么事”。类的占比，是部门职责的轮廓。`],
        en: [sentence`Functions answer what money was spent for. The shares of classes outline what a department does.`]
      }[lang]
    };
  }
};
