import {exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {formsOf} from "../forms-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What part of a project's adjusted budget was spent. One that was spent whole teaches nothing. */
export const executionRate: Exercise = {
  id: "execution-rate",
  lesson: 5,
  make(facts, random) {
    const forms = formsOf(facts).filter(({adjusted, executed}) => !exact(executed).eq(exact(adjusted)));
    const form = pick(forms, random);
    const asked = form && ask.share(form.executed, form.adjusted, {decimals: 2});
    if (!form || !asked) return null;
    const {name, adjusted, executed} = form;
    const printed = facts.number(`10:${form.id}.total:rate`);
    return {
      asked,
      question: {
        zh: sentence`项目${name}的全年预算是 ${adjusted}，全年执行 ${executed}。执行率是百分之几？保留两位小数。`,
        en: sentence`The project ${name} has an adjusted budget of ${adjusted} and spent ${executed}. What is its execution rate in per cent? Keep two decimals.`
      }[facts.lang],
      hints: {
        zh: [sentence`执行率是花掉的钱占预算的百分之几。`, sentence`用全年执行数除以全年预算数，再乘 100。`],
        en: [
          sentence`The execution rate is the part of the budget that was spent.`,
          sentence`Divide what was executed by the adjusted budget, and multiply by 100.`
        ]
      }[facts.lang],
      working: printed
        ? {
            zh: [sentence`自评表上印的执行率是 ${printed}，可以对一对；末位若差一点，多是印的时候保留的小数不同。`],
            en: [
              sentence`The form prints a rate of ${printed}. Compare it with yours: where only the last digit differs, the form mostly kept fewer decimals.`
            ]
          }[facts.lang]
        : []
    };
  }
};
