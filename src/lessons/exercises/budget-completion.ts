import {differenceOf, exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import type {Facts} from "../facts-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What per cent of its initial budget an item of the general public budget came to. */
export const budgetCompletion: Exercise = {
  id: "budget-completion",
  lesson: 5,
  make(facts, random) {
    const item = pick(budgeted(facts), random);
    const asked = item && ask.share(item.outturn, item.budget);
    if (!item || !asked) return null;
    const {name, budget, outturn} = item;
    const over = exact(differenceOf(outturn, budget)).gt(0);
    return {
      asked,
      question: {
        zh: sentence`科目“${name}”的年初预算是 ${budget}，决算是 ${outturn}。决算是年初预算的百分之几？保留一位小数。`,
        en: sentence`The item “${name}” has an initial budget of ${budget} and an outturn of ${outturn}. What per cent of the initial budget is the outturn? Keep one decimal.`
      }[facts.lang],
      hints: {
        zh: [sentence`“完成年初预算的百分之几”，就是决算数除以年初预算数。`],
        en: [sentence`Completion of the initial budget is the outturn divided by that budget.`]
      }[facts.lang],
      working: over
        ? {
            zh: [sentence`超过 100% 不等于超支：年中可以追加预算，也可以花上年结转的钱。`],
            en: [
              sentence`More than 100% is not overspending: budgets may be raised within the year, and money carried in may be spent.`
            ]
          }[facts.lang]
        : {
            zh: [sentence`低于 100% 可能是节约，也可能是事情没有做完或预算调减了：要看说明。`],
            en: [
              sentence`Less than 100% may be thrift, unfinished work or a budget that was cut: see what the document says.`
            ]
          }[facts.lang]
    };
  }
};

/** Items whose initial budget the narrative states, and is not nought: nothing can be divided by that. */
function budgeted({frames, number, claim, lang}: Facts) {
  return frames.claims
    .filter(
      ({subject, measure, basis}) => /^general:\d+$/.test(subject) && measure === "amount" && basis === "initial-budget"
    )
    .flatMap(({id, subject, subjectZh, subjectEn}) => {
      const [budget, outturn] = [number(id), claim(subject, "amount")];
      const usable = budget && outturn && !exact(budget).isZero() && !exact(differenceOf(outturn, budget)).isZero();
      return usable ? [{name: lang === "zh" ? subjectZh : subjectEn, budget, outturn}] : [];
    });
}
