import type {Quantity} from "../../components/index.js";
import {differenceOf, type Frames, type Lang, numbersOf, shareOf, sumOf} from "../../figures/index.js";
import type {Reading} from "./reading.js";

const COLUMNS = ["initial", "adjusted", "executed"] as const;

const WORDS = {
  zh: {
    title: "项目有多少钱",
    choices: {initial: "年初预算", adjusted: "全年预算", executed: "全年执行"},
    sum: "各张自评表合计",
    executed: "其中执行了",
    left: "没有执行的",
    rate: "执行率",
    ofProjects: "相当于全部项目支出的",
    ofWritten: "相当于文中所写自评资金的",
    explanation: "预算年中可以调整，执行的钱通常比年初预算少；没有自评表的项目不在这些合计里。"
  },
  en: {
    title: "How much money the projects have",
    choices: {initial: "Initial budget", adjusted: "Adjusted budget", executed: "Executed"},
    sum: "All forms together",
    executed: "Of which executed",
    left: "Not executed",
    rate: "Execution rate",
    ofProjects: "Of all project expenditure",
    ofWritten: "Of the funds evaluated by the narrative",
    explanation:
      "Budgets may be adjusted in the year, and less is usually executed than was planned; projects without a form are in none of these sums."
  }
} as const;

/** What all forms have as initial budget, adjusted budget or executed; and what each covers. */
export function formsReading(frames: Frames, lang: Lang): Reading {
  const {title, choices, explanation, ...labels} = WORDS[lang];
  const {cells, projects, claims} = frames;
  const number = numbersOf(cells, lang);
  // A form that lacks one of them is in no sum: a rate of some forms' spending and others' budget says nothing.
  const forms = projects
    .map(({id}) => COLUMNS.map((column) => number(`10:${id}.total:${column}`)))
    .filter((amounts) => amounts.every((amount) => amount !== null));
  const sums = COLUMNS.map((_, i) => {
    const all = forms.flatMap((amounts) => amounts[i] ?? []);
    return all.length > 0 ? sumOf(all) : null;
  });
  const executed = sums[2] ?? null;
  const funds = claims.find(({subject, measure}) => subject === "evaluation.funds" && measure === "amount");
  const shares = (whole: Quantity | null) => sums.map((sum) => sum && whole && shareOf(sum, whole, {decimals: 2}));
  const following = {
    sum: sums,
    executed: sums.map(() => executed),
    left: sums.map((sum) => sum && executed && differenceOf(sum, executed)),
    rate: sums.map((sum) => sum && executed && shareOf(executed, sum, {decimals: 2})),
    ofProjects: shares(number("03:total:project")),
    ofWritten: shares(funds ? number(funds.id) : null)
  };
  return {
    id: "forms",
    title,
    choices: sums.every((sum) => sum !== null) ? COLUMNS.map((id) => ({id, label: choices[id]})) : [],
    following: (Object.keys(following) as (keyof typeof following)[])
      .map((key) => ({key, label: labels[key], values: following[key]}))
      .filter(({values}) => values.some((value) => value !== null)),
    explanation
  };
}
