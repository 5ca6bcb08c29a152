import {counted} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** How many items a class of table 03 has: counted by the length of their codes. */
export const itemsOfClass: Exercise = {
  id: "items-of-class",
  lesson: 1,
  make({printed, frames, lang}, random) {
    const lines = printed("03", "total");
    const found = pick(
      lines.filter(({line}) => line.code.length === 3),
      random
    );
    if (!found) return null;
    const items = lines.filter(({line}) => line.code.length === 7 && line.code.startsWith(found.line.code));
    const ids = new Set(items.map(({line}) => `03:${line.key}:total`));
    if (ids.size === 0) return null;
    return {
      asked: ask.amount(
        counted(
          frames.cells.filter(({id}) => ids.has(id)),
          lang
        )
      ),
      question: {
        zh: sentence`支出决算表里，类${found.name}（${found.line.code}）下面有几个“项”？只数七位代码的行。`,
        en: sentence`In the form of expenditure by item, how many items does the class ${found.name} (${found.line.code}) have? Count rows with a code of seven digits.`
      }[lang],
      hints: {
        zh: [sentence`在账本里找到这一类，往下数到下一个三位代码为止。`],
        en: [sentence`Find the class in the ledger, and count downwards until the next code of three digits.`]
      }[lang],
      working: {
        zh: [sentence`类和款是小计，项才是最细的一层。把各层一起相加，就重复算了。`],
        en: [
          sentence`Classes and sections are subtotals; items are the finest level. Adding all levels would count money twice.`
        ]
      }[lang]
    };
  }
};
