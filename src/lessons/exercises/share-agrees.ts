import {Decimal, divide, multiply, overlaps, parseAmount, toInterval, toPoint} from "../../accounts/index.js";
import type {Quantity} from "../../components/index.js";
import {shareOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import type {Facts} from "../facts-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

const ANSWERS = {
  zh: ["相合：差别在四舍五入之内", "不相合：四舍五入解释不了"],
  en: ["It agrees: rounding explains the rest", "It does not agree: rounding cannot explain it"]
} as const;

/** Whether a printed share can be the share of the printed amounts, whatever their rounding. */
export const shareAgrees: Exercise = {
  id: "share-agrees",
  lesson: 6,
  make(facts, random) {
    const found = pick(statedShares(facts), random);
    const computed = found && shareOf(found.part, found.whole, {decimals: 4});
    const agree = found && fits(found);
    if (!found || !computed || agree === null) return null;
    const {name, part, whole, share} = found;
    const [yes, no] = ANSWERS[facts.lang];
    return {
      asked: agree ? ask.choice(yes, [no], random) : ask.choice(no, [yes], random),
      question: {
        zh: sentence`表 05 里，“${name}” ${part}，合计 ${whole}；情况说明写它占 ${share}。这个占比与两个金额相合吗？`,
        en: sentence`In table 05, “${name}” is ${part} of ${whole}; the narrative states a share of ${share}. Does the share agree with the two amounts?`
      }[facts.lang],
      hints: {
        zh: [sentence`先算部分除以总体，多留几位小数。`, sentence`再四舍五入到它印的那一位，看一样不一样。`],
        en: [
          sentence`Divide the part by the whole and keep some more decimals.`,
          sentence`Then round to as many as are printed, and compare.`
        ]
      }[facts.lang],
      working: agree
        ? {
            zh: [sentence`算得 ${computed}，四舍五入就是印着的数。`],
            en: [sentence`It comes to ${computed}, which rounds to what is printed.`]
          }[facts.lang]
        : {
            zh: [
              sentence`算得 ${computed}，四舍五入不是印着的数。一个常见的、没有恶意的原因：要让各项占比凑成 100%，把一项调了一点。可以问，不必下结论。`
            ],
            en: [
              sentence`It comes to ${computed}, which does not round to what is printed. A common and innocent reason: one share was moved a little so that all add up to 100%. Ask; do not conclude.`
            ]
          }[facts.lang]
    };
  }
};

interface Stated {
  readonly name: string;
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly share: Quantity;
}

/** Shares of classes that the narrative states, with the amounts of table 05. */
function statedShares({frames, number, lang}: Facts): readonly Stated[] {
  const whole = number("05:total:total");
  return frames.claims
    .filter(({subject, measure}) => measure === "share" && /^general:\d{3}$/.test(subject))
    .flatMap(({id, subject, subjectZh, subjectEn}) => {
      const [part, share] = [number(`05:${subject.slice("general:".length)}:total`), number(id)];
      return part && share && whole ? [{name: lang === "zh" ? subjectZh : subjectEn, part, whole, share}] : [];
    });
}

/** Null where nothing can be divided. */
function fits({part, whole, share}: Stated): boolean | null {
  const [a, b, c] = [part, whole, share].map(({text}) => parseAmount(text));
  const quotient = a && b && divide(toInterval(a), toInterval(b));
  return quotient && c ? overlaps(multiply(quotient, toPoint(new Decimal("100"))), toInterval(c)) : null;
}
