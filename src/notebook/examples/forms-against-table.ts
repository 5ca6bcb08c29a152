import type {Example} from "./example.js";

export const formsAgainstTable: Example = {
  id: "forms-against-table",
  title: {zh: "自评表加起来，是不是全部项目支出", en: "Do the forms add up to project spending"},
  about: {
    zh: "把各张自评表的执行数加起来，和项目支出比，差多少。",
    en: "Add what the forms say was executed, and hold it against project spending."
  },
  steps: [
    {
      zh: "各张表的年初、全年、执行数，准确相加。",
      en: "Initial, adjusted and executed, added exactly over the forms.",
      code: `
const total = (column) => projects.array(column).reduce((sum, text) => sum.plus(text || "0"), new Decimal("0"));
const sums = {initial: total("initial"), adjusted: total("adjusted"), executed: total("executed")};
display(aq.from(Object.entries(sums).map(([stage, sum]) => ({stage, sum: sum.toString()}))));`
    },
    {
      zh: "表03 的项目支出。",
      en: "Project spending in table 03.",
      code: `
const spent = amount("03:total:project")`
    },
    {
      zh: "不在任何一张自评表上的支出。可能是涉密的、上年结转的项目没有列：要问是哪些。",
      en: "Spending on no form. Classified projects or those carried over may be left out: ask which.",
      code: `
const missing = spent.minus(sums.executed)`
    },
    {
      zh: "情况说明说自评涉及多少资金、占多少？",
      en: "What does the narrative say was evaluated, and what share is that?",
      code: `
({said: quantity("claim:10.1:amount").text, share: quantity("claim:10.1:share").text, initial: sums.initial.toString()})`
    },
    {
      zh: "几个数放在一起。",
      en: "All of them side by side.",
      code: `
draw(figures.evaluationCoverage)`
    }
  ]
};
