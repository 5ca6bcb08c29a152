import {differenceOf, exact, inUnitOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {formsOf} from "../forms-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What was left of a project's budget, in yuan: the unit has to be changed. */
export const unspent: Exercise = {
  id: "unspent",
  lesson: 5,
  make(facts, random) {
    const forms = formsOf(facts).filter(({adjusted, executed}) => exact(executed).lt(exact(adjusted)));
    const form = pick(forms, random);
    if (!form) return null;
    const {name, adjusted, executed} = form;
    return {
      asked: ask.amount(inUnitOf(differenceOf(adjusted, executed), {unit: "元"})),
      question: {
        zh: sentence`项目${name}的全年预算 ${adjusted}，执行 ${executed}。还有多少元没有花？`,
        en: sentence`The project ${name} has an adjusted budget of ${adjusted} and spent ${executed}. How many yuan were not spent?`
      }[facts.lang],
      hints: {
        zh: [sentence`先减，再换单位。`, sentence`1 万元是 10000 元：小数点向右移四位。`],
        en: [
          sentence`Subtract first, then change the unit.`,
          sentence`One unit of 万元 is 10,000 yuan: the point moves four places to the right.`
        ]
      }[facts.lang],
      working: {
        zh: [sentence`没有花的钱去了哪里，自评表不写：可能结转下年，也可能由财政收回。`],
        en: [
          sentence`The form does not say what became of it: it may be carried over, or be taken back by the finance office.`
        ]
      }[facts.lang]
    };
  }
};
