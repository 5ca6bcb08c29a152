import {exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {formsOf} from "../forms-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** The same spending against the initial budget, of a project whose budget was adjusted. */
export const rateOfInitial: Exercise = {
  id: "rate-of-initial",
  lesson: 5,
  make(facts, random) {
    const forms = formsOf(facts).filter(({initial, adjusted}) => !exact(initial).eq(exact(adjusted)));
    const form = pick(forms, random);
    const asked = form && ask.share(form.executed, form.initial, {decimals: 2});
    if (!form || !asked) return null;
    const {name, initial, adjusted, executed} = form;
    const other = ask.share(executed, adjusted, {decimals: 2});
    return {
      asked,
      question: {
        zh: sentence`项目${name}年初预算 ${initial}，年中调整为 ${adjusted}，最后执行 ${executed}。执行数是年初预算的百分之几？保留两位小数。`,
        en: sentence`The project ${name} began with a budget of ${initial}, which was adjusted to ${adjusted} within the year; ${executed} was spent. What per cent of the initial budget was spent? Keep two decimals.`
      }[facts.lang],
      hints: {
        zh: [sentence`题目问的分母是年初预算，不是调整以后的全年预算。`],
        en: [sentence`The question divides by the initial budget, not by the adjusted one.`]
      }[facts.lang],
      working: other
        ? {
            zh: [
              sentence`按全年预算算是 ${other.answer}。同一笔支出，分母不同，说法就不同：读到“执行率”，先问除以什么。`
            ],
            en: [
              sentence`Of the adjusted budget it is ${other.answer}. The same spending reads differently with another divisor: where you meet an execution rate, first ask what it was divided by.`
            ]
          }[facts.lang]
        : []
    };
  }
};
