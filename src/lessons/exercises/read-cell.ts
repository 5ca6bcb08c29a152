import {termOf} from "../../accounts/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

const COLUMNS = ["total", "basic", "project"] as const;
const HEADINGS = {total: "expenditure", basic: "expenditure.basic", project: "expenditure.project"} as const;

/** Finds a number by its row and column. */
export const readCell: Exercise = {
  id: "read-cell",
  lesson: 1,
  make({printed, lang}, random) {
    const cells = COLUMNS.flatMap((column) =>
      printed("03", column).flatMap((found) => (found.line.code ? [{...found, column}] : []))
    );
    const cell = pick(cells, random);
    if (!cell) return null;
    const {line, amount, column, name} = cell;
    const [table, heading] = [termOf("table.03")[lang], termOf(HEADINGS[column])[lang]];
    return {
      asked: ask.amount(amount),
      question: {
        zh: sentence`打开账本，在“${table}”里找到科目代码 ${line.code} 这一行，“${heading}”一列印的是多少？`,
        en: sentence`Open the ledger and find code ${line.code} in the form “${table}”. What does the column “${heading}” print?`
      }[lang],
      hints: {
        zh: [sentence`这一行的名称是${name}。`, sentence`先横着找行，再竖着找列；列名在表的最上面。`],
        en: [
          sentence`The row is called ${name}.`,
          sentence`Find the row first, then the column; columns are named at the top.`
        ]
      }[lang],
      working: {
        zh: [sentence`这个数印在那里：${amount}。点它，账本会停在那一格。`],
        en: [sentence`It is printed there: ${amount}. Click it, and the ledger opens at the cell.`]
      }[lang]
    };
  }
};
