import {differenceOf, exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {formsOf} from "../forms-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** By what per cent a project's budget was changed within the year, with its sign. */
export const budgetChange: Exercise = {
  id: "budget-change",
  lesson: 5,
  make(facts, random) {
    const forms = formsOf(facts).filter(
      ({initial, adjusted}) => !exact(initial).eq(exact(adjusted)) && !exact(initial).isZero()
    );
    const form = pick(forms, random);
    const asked = form && ask.share(differenceOf(form.adjusted, form.initial), form.initial);
    if (!form || !asked) return null;
    const {name, initial, adjusted} = form;
    return {
      asked: {...asked, signed: true},
      question: {
        zh: sentence`项目${name}的预算年初是 ${initial}，调整后是 ${adjusted}。变动了百分之几？减少写负数，保留一位小数。`,
        en: sentence`The budget of the project ${name} was ${initial} at first and ${adjusted} once adjusted. By what per cent did it change? A cut is negative; keep one decimal.`
      }[facts.lang],
      hints: {
        zh: [sentence`先算差：调整后减年初。`, sentence`变动的百分比，总是除以变动之前的数。`],
        en: [
          sentence`First the difference: adjusted less initial.`,
          sentence`A change in per cent is always divided by what stood before.`
        ]
      }[facts.lang],
      working: {
        zh: [sentence`年中调减、追加都是正常的预算调整；值得问的是为什么调、何时调、由谁批准。`],
        en: [
          sentence`Budgets may be cut or raised within the year in the ordinary course. What is worth asking is why, when and by whose leave.`
        ]
      }[facts.lang]
    };
  }
};
