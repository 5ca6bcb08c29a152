import {Decimal, parseAmount, termOf, toDigits} from "../../accounts/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {type Parent, parentsOf} from "../parents-of.js";
import {pick} from "../pick.js";
import {plainNumber} from "../plain-number.js";
import {sentence} from "../sentence.js";

/** How far rounding can take a printed sum from its printed parts. */
export const mostTail: Exercise = {
  id: "most-tail",
  lesson: 6,
  make(facts, random) {
    const {lang} = facts;
    const found = pick(parentsOf(facts, ["03", "06"]).filter(isOfTwoDecimals), random);
    if (!found) return null;
    const {table, parent, children} = found;
    const count = children.length;
    const most = new Decimal("0.005").times(new Decimal(String(count + 1)));
    const answer = {...plainNumber(toDigits(most, 3), parent.amount.unit), origin: [`(${count} + 1) × 0.005`]};
    return {
      asked: ask.amount(answer),
      question: {
        zh: sentence`“${termOf(`table.${table}`).zh}”里，${parent.name}下面一层有 ${String(count)} 行印着数，都四舍五入到两位小数。只因四舍五入，这几行之和与上面印的合计最多能差多少？`,
        en: sentence`In the form “${termOf(`table.${table}`).en}”, ${parent.name} has ${String(count)} rows with numbers below it, all rounded to two decimals. How far can their sum be from the printed total by rounding alone, at most?`
      }[lang],
      hints: {
        zh: [sentence`每一行最多差 0.005；不要忘了合计自己也四舍五入过。`, sentence`行数加一，再乘 0.005。`],
        en: [
          sentence`Each row can be off by 0.005; do not forget that the total was rounded too.`,
          sentence`The rows and one more, times 0.005.`
        ]
      }[lang],
      working: {
        zh: [sentence`差得比这更多，就不能用四舍五入来解释，要找别的原因。`],
        en: [sentence`Anything more is not explained by rounding; look for another reason.`]
      }[lang]
    };
  }
};

/** The question says so. */
function isOfTwoDecimals({parent, children}: Parent): boolean {
  return [parent, ...children].every(({amount}) => parseAmount(amount.text)?.decimals === 2);
}
