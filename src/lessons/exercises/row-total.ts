import {termOf} from "../../accounts/index.js";
import {exact, sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {listed} from "../listed.js";
import {pick} from "../pick.js";
import {rowParts} from "../row-parts.js";
import {sentence} from "../sentence.js";

/** A row added up from left to right. */
export const rowTotal: Exercise = {
  id: "row-total",
  lesson: 1,
  make(facts, random) {
    const {lang} = facts;
    const found = pick(rowParts(facts), random);
    if (!found) return null;
    const {table, row, parts} = found;
    const sum = sumOf(parts.map(({amount}) => amount));
    const agree = exact(sum).eq(exact(row.amount));
    const title = termOf(`table.${table}`)[lang];
    return {
      asked: ask.amount(sum),
      question: {
        zh: [...sentence`“${title}”里${row.name}一行印着：`, ...listed(parts, lang), "。这一行的合计应当是多少？"],
        en: [
          ...sentence`In the form “${title}” the row ${row.name} prints `,
          ...listed(parts, lang),
          ". What should its total be?"
        ]
      }[lang],
      hints: {
        zh: [sentence`同一行，后面各列相加等于前面的合计；空着的格子当作没有。`],
        en: [sentence`Within a row, the columns add up to the total before them; blank cells count as nothing.`]
      }[lang],
      working: {
        zh: [
          sentence`表上印的合计是 ${row.amount}，${agree ? "相合。" : "与加出来的稍有不同，先看是不是末位四舍五入。"}`
        ],
        en: [
          sentence`The form prints ${row.amount}, ${agree ? "which agrees." : "which is not quite the sum: first see whether the last digits were rounded."}`
        ]
      }[lang]
    };
  }
};
