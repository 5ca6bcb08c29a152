import {catalogue, termOf} from "../../accounts/index.js";
import {ask} from "../ask.js";
import type {Exercise} from "../exercise.js";
import {pick} from "../pick.js";
import {sentence} from "../sentence.js";
import {shuffle} from "../shuffle.js";

/** What one may want to know, the table that says it, and tables that say it too, which are no wrong answers. */
const WANTED = [
  {table: "01", also: ["04"], zh: "全年收入、支出和上年结转的总数", en: "all income, spending and money carried over"},
  {
    table: "02",
    also: ["01"],
    zh: "每个功能科目的收入来自哪里",
    en: "where the income of each functional item came from"
  },
  {
    table: "03",
    also: ["05"],
    zh: "每个功能科目花在基本支出和项目支出上各多少",
    en: "what each functional item took as basic and as project expenditure"
  },
  {table: "06", also: [], zh: "工资、办公费、差旅费各花了多少", en: "what went on wages, office costs and travel"},
  {
    table: "09",
    also: [],
    zh: "出国、公车、接待的预算和决算",
    en: "budget and outturn of travel abroad, vehicles and hospitality"
  },
  {
    table: "10",
    also: [],
    zh: "一个项目的目标完成了没有，得了多少分",
    en: "whether a project met its targets, and how it scored"
  }
];

/** Which of the ten forms to open. */
export const whichTable: Exercise = {
  id: "which-table",
  lesson: 1,
  make({lang}, random) {
    const wanted = pick(WANTED, random);
    if (!wanted) return null;
    const {table, also} = wanted;
    const title = (id: string) => termOf(`table.${id}`)[lang];
    const others = catalogue.map(({id}) => id).filter((id) => id !== table && !also.includes(id));
    return {
      asked: ask.choice(title(table), shuffle(others, random).slice(0, 3).map(title), random),
      question: {
        zh: sentence`想知道${wanted.zh}，该打开哪一张表？`,
        en: sentence`Which form do you open to learn ${wanted.en}?`
      }[lang],
      hints: {
        zh: [sentence`先想它问的是收入、支出，还是某一类钱；再看表名。`],
        en: [sentence`First ask whether it is about income, spending or one kind of money; then read the titles.`]
      }[lang],
      working: {
        zh: [sentence`这是十张表里的第 ${String(Number(table))} 张。各地的次序可能不同，认表名，不认编号。`],
        en: [
          sentence`It is number ${String(Number(table))} of the ten. Places differ in their order: go by titles, not numbers.`
        ]
      }[lang]
    };
  }
};
