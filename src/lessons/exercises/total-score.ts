import {exact, sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import type {Facts} from "../facts-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** The score of a form, from the points for execution and those of each indicator. */
export const totalScore: Exercise = {
  id: "total-score",
  lesson: 5,
  make(facts, random) {
    const form = pick(scoredForms(facts), random);
    if (!form) return null;
    const {name, parts, printed} = form;
    const [execution, ...indicators] = parts;
    if (!execution) return null;
    const list = indicators.flatMap((part, i) => (i ? [facts.lang === "zh" ? "、" : ", ", part] : [part]));
    const agree = exact(sumOf(parts)).eq(exact(printed));
    return {
      asked: ask.amount(sumOf(parts)),
      question: {
        zh: [...sentence`项目“${name}”的自评表，执行率得 ${execution}，各项指标依次得 `, ...list, "。总分是多少分？"],
        en: [
          ...sentence`The form of the project “${name}” gives ${execution} for execution, and for its indicators `,
          ...list,
          ". What is the total score?"
        ]
      }[facts.lang],
      hints: {
        zh: [sentence`总分是执行率得分和每一项指标得分之和。`],
        en: [sentence`The total is the points for execution and those for every indicator, added up.`]
      }[facts.lang],
      working: {
        zh: [
          sentence`表上印的总分是 ${printed}，${agree ? "与加出来的相同。" : "与加出来的不同：值得回到表上再看一遍。"}`
        ],
        en: [
          sentence`The form prints a total of ${printed}, ${agree ? "the same as the sum." : "which is not the sum: go back to the form and look again."}`
        ]
      }[facts.lang]
    };
  }
};

/** Forms that print their total and every part of it. */
function scoredForms({frames, number}: Facts) {
  return frames.projects.flatMap(({id, name}) => {
    const own = frames.indicators.filter(({project}) => project === id);
    const ids = [`10:${id}.total:score`, ...own.map((indicator) => `10:${indicator.id}:score`)];
    const parts = ids.map(number).filter((part) => part !== null);
    const printed = number(`10:${id}.score:score`);
    return printed && own.length > 0 && parts.length === ids.length ? [{name, parts, printed}] : [];
  });
}
