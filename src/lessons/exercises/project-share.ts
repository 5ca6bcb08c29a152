import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What part of a line of table 03 is project expenditure. */
export const projectShare: Exercise = {
  id: "project-share",
  lesson: 3,
  make({printed, number, lang}, random) {
    const lines = printed("03", "project").flatMap(({line, name, amount: project}) => {
      const [total, basic] = [number(`03:${line.key}:total`), number(`03:${line.key}:basic`)];
      return total && basic ? [{name, total, project}] : [];
    });
    const found = pick(lines, random);
    const asked = found && ask.share(found.project, found.total);
    if (!found || !asked) return null;
    return {
      asked,
      question: {
        zh: sentence`支出决算表里，${found.name}一行合计 ${found.total}，其中项目支出 ${found.project}。项目支出占百分之几？保留一位小数。`,
        en: sentence`In the form of expenditure by item, the row ${found.name} totals ${found.total}, of which project expenditure is ${found.project}. What per cent is that? Keep one decimal.`
      }[lang],
      hints: {
        zh: [sentence`总体是这一行的合计，不是全表的合计。`],
        en: [sentence`The whole is the total of this row, not that of the table.`]
      }[lang],
      working: {
        zh: [
          sentence`基本支出养人和维持运转，项目支出办专门的事。表 06 只细分基本支出：项目支出买了什么，表上看不到。`
        ],
        en: [
          sentence`Basic expenditure keeps staff and office going, projects are for tasks of their own. Table 06 breaks down basic expenditure only: what projects bought is not to be seen.`
        ]
      }[lang]
    };
  }
};
