import {termOf} from "../../accounts/index.js";
import {differenceOf, sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {listed} from "../listed.js";
import {parentsOf} from "../parents-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** More would not fit a question. */
const MOST = 6;

/** One part of a sum, from the sum and the others. */
export const missingPart: Exercise = {
  id: "missing-part",
  lesson: 3,
  make(facts, random) {
    const {lang} = facts;
    const few = parentsOf(facts, ["03", "06"]).filter(({children}) => children.length <= MOST);
    const found = pick(few, random);
    const hidden = found && pick(found.children, random);
    if (!found || !hidden) return null;
    const {table, parent, children} = found;
    const others = children.filter((child) => child !== hidden);
    const title = termOf(`table.${table}`)[lang];
    return {
      asked: ask.amount(differenceOf(parent.amount, sumOf(others.map(({amount}) => amount)))),
      question: {
        zh: [
          ...sentence`“${title}”里，${parent.name} ${parent.amount}，下面有：`,
          ...listed(others, lang),
          `；还有${hidden.name}一行。${hidden.name}应是多少？`
        ],
        en: [
          ...sentence`In the form “${title}”, ${parent.name} is ${parent.amount}; below it stand `,
          ...listed(others, lang),
          ` and ${hidden.name}. What should ${hidden.name} be?`
        ]
      }[lang],
      hints: {
        zh: [sentence`下一层各行相加，等于上一层。`, sentence`用上一层减去已知的各行。`],
        en: [
          sentence`The rows of one level add up to the row above.`,
          sentence`Subtract the rows you know from the row above.`
        ]
      }[lang],
      working: {
        zh: [sentence`表上印的是 ${hidden.amount}。末位若差一点，是四舍五入。`],
        en: [sentence`The form prints ${hidden.amount}. Where only the last digit differs, that is rounding.`]
      }[lang]
    };
  }
};
