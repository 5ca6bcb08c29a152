import {termOf} from "../../accounts/index.js";
import {differenceOf, exact, sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {listed} from "../listed.js";
import {parentsOf} from "../parents-of.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** More would not fit a question. */
const MOST = 6;

/** What the parts of a line come to, less what is printed for it. */
export const sumCheck: Exercise = {
  id: "sum-check",
  lesson: 6,
  make(facts, random) {
    const {lang} = facts;
    const few = parentsOf(facts, ["02", "03", "06"]).filter(({children}) => children.length <= MOST);
    const found = pick(few, random);
    if (!found) return null;
    const {table, parent, children} = found;
    const difference = differenceOf(sumOf(children.map(({amount}) => amount)), parent.amount);
    const agree = exact(difference).isZero();
    return {
      asked: {...ask.amount(difference), signed: true},
      question: {
        zh: [
          ...sentence`核一核“${termOf(`table.${table}`).zh}”：${parent.name} ${parent.amount}，下面有`,
          ...listed(children, lang),
          "。各行之和减去它，差多少？不差写 0。"
        ],
        en: [
          ...sentence`Check the form “${termOf(`table.${table}`).en}”: ${parent.name} is ${parent.amount}; below it stand `,
          ...listed(children, lang),
          ". What is their sum less the total? Write 0 if they agree."
        ]
      }[lang],
      hints: {
        zh: [sentence`先把下面各行相加。`, sentence`再减去上面印着的数，少了写负数。`],
        en: [sentence`Add up the rows below first.`, sentence`Then subtract what is printed above; less is negative.`]
      }[lang],
      working: agree
        ? {
            zh: [sentence`一位不差。这样的核对叫“勾稽”：表里该相等的数，逐一对过。`],
            en: [sentence`They agree to the digit. Such checks between numbers that must fit are called 勾稽.`]
          }[lang]
        : {
            zh: [sentence`只差在末位，在四舍五入能解释的范围里，就是尾差。`],
            en: [sentence`If only the last digit is off, within what rounding explains, it is a rounding tail.`]
          }[lang]
    };
  }
};
