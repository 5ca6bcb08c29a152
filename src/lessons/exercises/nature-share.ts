import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

/** What part of its group an economic item is. */
export const natureShare: Exercise = {
  id: "nature-share",
  lesson: 3,
  make({printed, lang}, random) {
    const lines = printed("06", "amount");
    const items = lines.flatMap(({line, name, amount}) => {
      const group = lines.find((other) => other.line.key === line.parent && line.code.length === 5);
      return group ? [{name, amount, group}] : [];
    });
    const found = pick(items, random);
    const asked = found && ask.share(found.amount, found.group.amount);
    if (!found || !asked) return null;
    const {name, amount, group} = found;
    return {
      asked,
      question: {
        zh: sentence`表 06 里，${group.name}（${group.line.code}）${group.amount}，其中${name} ${amount}。占百分之几？保留一位小数。`,
        en: sentence`In table 06, ${group.name} (${group.line.code}) is ${group.amount}, of which ${name} is ${amount}. What per cent is that? Keep one decimal.`
      }[lang],
      hints: {
        zh: [sentence`总体是它所在的这一组，不是全部基本支出。`],
        en: [sentence`The whole is its own group, not all basic expenditure.`]
      }[lang],
      working: {
        zh: [sentence`经济分类回答“钱变成了什么”：工资、办公用品、差旅、设备。`],
        en: [sentence`Economic items answer what money was turned into: wages, supplies, travel, equipment.`]
      }[lang]
    };
  }
};
