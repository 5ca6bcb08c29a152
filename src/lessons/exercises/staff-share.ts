import {sumOf} from "../../figures/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";

const KINDS = [
  {key: "staff", zh: "人员经费", en: "Staff costs"},
  {key: "running", zh: "公用经费", en: "Running costs"}
] as const;

/** Staff or running costs as a part of basic expenditure, which is the two of them. */
export const staffShare: Exercise = {
  id: "staff-share",
  lesson: 3,
  make({number, lang}, random) {
    const [staff, running] = KINDS.map(({key}) => number(`06:${key}:amount`));
    const kind = pick(KINDS, random);
    const part = kind && number(`06:${kind.key}:amount`);
    const asked = staff && running && part && ask.share(part, sumOf([staff, running]));
    if (!kind || !asked) return null;
    return {
      asked,
      question: {
        zh: sentence`表 06 的末行印着：人员经费合计 ${staff}，公用经费合计 ${running}。${kind.zh}占基本支出的百分之几？保留一位小数。`,
        en: sentence`The last row of table 06 prints staff costs of ${staff} and running costs of ${running}. ${kind.en} are what per cent of basic expenditure? Keep one decimal.`
      }[lang],
      hints: {
        zh: [sentence`基本支出 = 人员经费 + 公用经费。先加，再除。`],
        en: [sentence`Basic expenditure is staff costs and running costs. Add first, then divide.`]
      }[lang],
      working: {
        zh: [sentence`人员经费养人，公用经费维持日常运转，两项合起来就是基本支出。`],
        en: [
          sentence`Staff costs are for people, running costs for the office from day to day; the two are all of basic expenditure.`
        ]
      }[lang]
    };
  }
};
