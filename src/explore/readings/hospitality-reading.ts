import {differenceOf, type Frames, hospitalityBudgets, type Lang} from "../../figures/index.js";
import type {Reading} from "./reading.js";

const WORDS = {
  zh: {
    title: "接待费按哪个预算",
    choices: {initial: "自评表的年初预算", adjusted: "自评表的全年预算", table: "“三公”表的预算"},
    budget: "预算",
    amount: "支出",
    left: "没有花的",
    rate: "执行率",
    explanation: "“三公”表的预算是调整后的数，可能年末又调整过，所以和自评表上的不同。"
  },
  en: {
    title: "Hospitality against which budget",
    choices: {
      initial: "Initial budget on the form",
      adjusted: "Adjusted budget on the form",
      table: "Budget in table 09"
    },
    budget: "Budget",
    amount: "Spent",
    left: "Not spent",
    rate: "Execution rate",
    explanation:
      "Table 09 prints an adjusted budget, perhaps adjusted again at year end, and so not the one on the form."
  }
} as const;

/** The budgets that are printed for official hospitality, and how much of each was executed. */
export function hospitalityReading(frames: Frames, lang: Lang): Reading {
  const {title, choices, explanation, ...labels} = WORDS[lang];
  const spent = (hospitalityBudgets.rows(frames, lang) ?? []).filter(({marked}) => marked);
  const names: Readonly<Record<string, string>> = choices;
  const idOf = (key: string) => key.replace(/-spent$/, "");
  return {
    id: "hospitality",
    title,
    choices: spent.map(({key}) => ({id: idOf(key), label: names[idOf(key)] ?? key})),
    following: [
      {key: "budget", label: labels.budget, values: spent.map(({budget}) => budget)},
      {key: "amount", label: labels.amount, values: spent.map(({amount}) => amount)},
      {key: "left", label: labels.left, values: spent.map(({budget, amount}) => differenceOf(budget, amount))},
      {key: "rate", label: labels.rate, values: spent.map(({rate}) => rate)}
    ],
    explanation
  };
}
