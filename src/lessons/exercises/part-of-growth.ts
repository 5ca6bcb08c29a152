import {exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import {changesOf} from "../changes-of.js";
import type {Exercise} from "../exercise.js";
import {EXPENSES} from "../expenses.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What part of the change of all three one of them made up. Only where they went the same way: else a part exceeds the whole. */
export const partOfGrowth: Exercise = {
  id: "part-of-growth",
  lesson: 4,
  make(facts, random) {
    const [total, ...parts] = changesOf(facts, EXPENSES);
    const same = parts.filter(({up, change}) => up === total?.up && !exact(change).isZero());
    const part = same.length === parts.length ? pick(same, random) : null;
    const asked = total && part && ask.share(part.change, total.change);
    if (!total || total.subject !== EXPENSES[0] || !part || !asked) return null;
    const way = {zh: total.up ? "增加" : "减少", en: total.up ? "rose" : "fell"}[facts.lang];
    return {
      asked,
      question: {
        zh: sentence`“三公”经费共${way} ${total.change}，其中${part.name}${way} ${part.change}。${way}的钱里，它占百分之几？保留一位小数。`,
        en: sentence`The three public expenses ${way} by ${total.change}, of which ${part.name} ${way} by ${part.change}. What per cent of the change is that? Keep one decimal.`
      }[facts.lang],
      hints: {
        zh: [sentence`分母是总的增减额，不是“三公”经费总额。`],
        en: [sentence`Divide by the change of all three, not by what all three cost.`]
      }[facts.lang],
      working: {
        zh: [sentence`涨得最快的，和多花最多的，未必是同一项：一个看百分比，一个看金额。`],
        en: [
          sentence`What rose fastest and what added most money need not be the same: one is a percentage, one an amount.`
        ]
      }[facts.lang]
    };
  }
};
