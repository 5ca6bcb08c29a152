import type {Example} from "./example.js";

export const hospitalityRates: Example = {
  id: "hospitality-rates",
  title: {zh: "一笔接待费，三个预算", en: "One hospitality bill, three budgets"},
  about: {
    zh: "同一笔支出，和哪个预算比，执行率就不一样。",
    en: "The execution rate of one bill depends on the budget it is held against."
  },
  steps: [
    {
      zh: "自评表里有年初预算和全年预算，表09 里还有一个预算。先找到公务接待的那张自评表。",
      en: "The self-evaluation form has an initial and an adjusted budget, table 09 has one more. First find the form.",
      code: `
const form = projects.filter((d) => op.includes(d.name, "接待", 0)).object()`
    },
    {
      zh: "三个预算，都按编号取。",
      en: "The three budgets, by their ids.",
      code: `
const budgets = [
  {budget: lang === "zh" ? "年初预算" : "Initial", id: \`10:\${form.id}.total:initial\`},
  {budget: lang === "zh" ? "全年预算" : "Adjusted", id: \`10:\${form.id}.total:adjusted\`},
  {budget: lang === "zh" ? "表09 预算" : "Table 09", id: "09:reception:budget"}
]`
    },
    {
      zh: "支出除以预算。",
      en: "The outturn over each budget.",
      code: `
const spent = amount("09:reception:outturn");
const rates = aq.from(budgets.map(({budget, id}) => ({
  budget,
  amount: amount(id).toString(),
  rate: spent.div(amount(id)).times(100).toDecimalPlaces(2).toNumber()
})));`
    },
    {
      zh: "画出来。三个数都可能有道理：表09 的预算也许是年底调整之后的。",
      en: "Drawn. Each may be right: the budget in table 09 may be the one adjusted at year end.",
      code: `
Plot.plot({
  width,
  marginLeft: 90,
  x: {label: "%", domain: [0, 100]},
  y: {label: null, domain: rates.array("budget")},
  marks: [
    Plot.barX(rates, {x: "rate", y: "budget", fill: "var(--ochre)"}),
    Plot.text(rates, {x: "rate", y: "budget", text: (d) => \`\${d.rate}%\`, textAnchor: "end", dx: -6, fill: "var(--paper)"})
  ]
})`
    }
  ]
};
