import {catalogue, termOf} from "../../accounts/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What part of the income came from one source. */
export const sourceShare: Exercise = {
  id: "source-share",
  lesson: 2,
  make({number, lang}, random) {
    const whole = number("02:total:total");
    const columns = catalogue.find(({id}) => id === "02")?.columns.slice(1) ?? [];
    const sources = columns.flatMap(({id, term}) => {
      const amount = number(`02:total:${id}`);
      return amount ? [{name: termOf(term)[lang], amount}] : [];
    });
    const source = pick(sources, random);
    const asked = source && whole && ask.share(source.amount, whole, {decimals: 2});
    if (!source || !asked) return null;
    return {
      asked,
      question: {
        zh: sentence`本年收入合计 ${whole}，其中“${source.name}” ${source.amount}。它占收入的百分之几？保留两位小数。`,
        en: sentence`The year’s income is ${whole}, of which “${source.name}” is ${source.amount}. What per cent of the income is that? Keep two decimals.`
      }[lang],
      hints: {
        zh: [sentence`部分除以总体，再乘 100。`],
        en: [sentence`The part divided by the whole, times 100.`]
      }[lang],
      working: {
        zh: [sentence`财政拨款是财政给的钱；其他收入多是利息之类。占比告诉你这个部门靠什么运转。`],
        en: [
          sentence`Fiscal appropriations come from the treasury; other income is mostly interest and the like. The share tells what the department lives on.`
        ]
      }[lang]
    };
  }
};
