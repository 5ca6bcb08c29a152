import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

const KINDS = {
  zh: ["功能分类：为了办什么事", "经济分类：变成了什么"],
  en: ["By function: what it was for", "By nature: what it was turned into"]
} as const;

/** Which of the two classifications a line belongs to, by its code: functions begin with 2, economic items with 3. */
export const whichClassification: Exercise = {
  id: "which-classification",
  lesson: 3,
  make({printed, lang}, random) {
    const lines = [...printed("03", "total"), ...printed("06", "amount")].filter(({line}) => line.code.length > 3);
    // As likely one as the other, however long the tables are.
    const first = random() < 0.5 ? "2" : "3";
    const found = pick(
      lines.filter(({line}) => line.code.startsWith(first)),
      random
    );
    if (!found) return null;
    const [own, other] = first === "2" ? KINDS[lang] : [...KINDS[lang]].reverse();
    return {
      asked: ask.choice(own ?? "", [other ?? ""], random),
      question: {
        zh: sentence`科目 ${found.line.code} ${found.name}，${found.amount}。这一行是按什么分的？`,
        en: sentence`Code ${found.line.code}, ${found.name}: ${found.amount}. By what is this row classified?`
      }[lang],
      hints: {
        zh: [sentence`看代码的第一位数字。`, sentence`2 开头是功能科目，3 开头是经济科目。`],
        en: [
          sentence`Look at the first digit of the code.`,
          sentence`Functional codes begin with 2, economic ones with 3.`
        ]
      }[lang],
      working: {
        zh: [sentence`同一笔钱在两种分类里各出现一次：不能相加，可以对照。`],
        en: [sentence`The same money stands once in each classification: never add the two, but compare them.`]
      }[lang]
    };
  }
};
