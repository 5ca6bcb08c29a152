import {type CellRow, differenceOf, exact} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import type {Facts} from "../facts-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";
import {shuffle} from "../shuffle.js";

/** Cells that are the same number by the rules of the forms, in two tables. */
const PAIRS = [
  ["01:income:amount", "02:total:total"],
  ["01:expenditure:amount", "03:total:total"],
  ["01:income.general:amount", "04:income.general:amount"],
  ["04:expenditure:general", "05:total:total"],
  ["05:total:staff", "06:staff:amount"],
  ["05:total:running", "06:running:amount"],
  ["01:income.other:amount", "02:total:other"],
  ["04:income:amount", "02:total:fiscal"]
] as const;

/** Which number of another table must be the same: a cross-check between forms. */
export const sameNumber: Exercise = {
  id: "same-number",
  lesson: 6,
  make(facts, random) {
    const {number, lang} = facts;
    const pairs = PAIRS.flatMap(([a, b]) => {
      const [first, second] = [number(a), number(b)];
      return first && second ? [{first, second, labels: [labelOf(facts, a), labelOf(facts, b)] as const}] : [];
    });
    const pair = pick(pairs, random);
    if (!pair) return null;
    // One that happens to print the same digits is no fair wrong answer.
    const others = pairs
      .filter(({second}) => !exact(differenceOf(second, pair.first)).isZero())
      .map(({labels}) => labels[1]);
    if (others.length === 0) return null;
    return {
      asked: ask.choice(pair.labels[1], shuffle(others, random).slice(0, 3), random),
      question: {
        zh: sentence`“${pair.labels[0]}”印着 ${pair.first}。哪一个数应当与它相等？`,
        en: sentence`“${pair.labels[0]}” is printed as ${pair.first}. Which number must equal it?`
      }[lang],
      hints: {
        zh: [sentence`找说的是同一件事、同一个口径的那一格：同样的收支，同样的资金。`],
        en: [sentence`Look for the cell that tells of the same thing by the same scope: the same flow, the same funds.`]
      }[lang],
      working: {
        zh: [sentence`那里印的是 ${pair.second}。表与表之间这样对一遍，就是表间勾稽。`],
        en: [sentence`There it is ${pair.second}. Going from table to table like this is cross-checking.`]
      }[lang]
    };
  }
};

function labelOf({frames, lang}: Facts, id: string): string {
  const cell: CellRow | undefined = frames.cells.find((one) => one.id === id);
  return (lang === "zh" ? cell?.label : cell?.labelEn) ?? id;
}
