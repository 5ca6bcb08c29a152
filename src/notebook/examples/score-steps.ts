import type {Example} from "./example.js";

export const scoreSteps: Example = {
  id: "score-steps",
  title: {zh: "执行率怎样变成得分", en: "How execution turns into points"},
  about: {
    zh: "规则没有印出来。按得分分组，看每一档的执行率从多少到多少。",
    en: "The rule is not printed. Group by points, and see from what rate to what rate each step goes."
  },
  steps: [
    {
      zh: "十六张自评表，每张有执行率和执行率的得分。按得分分组，取最低和最高的执行率。",
      en: "Each form has a rate of execution and the points for it. Group by points; take the lowest and highest rate.",
      code: `
const steps = projects
  .groupby("executionScoreValue")
  .rollup({forms: op.count(), lowest: op.min("rateValue"), highest: op.max("rateValue")})
  .orderby(aq.desc("executionScoreValue"))`
    },
    {
      zh: "一个点一张表。台阶之间的界线落在哪里，看不出来，只知道在两点之间。",
      en: "One dot a form. Where exactly a step ends cannot be told, only between which dots.",
      code: `
Plot.plot({
  width,
  grid: true,
  x: {label: lang === "zh" ? "执行率 %" : "Execution rate, %"},
  y: {label: lang === "zh" ? "得分" : "Points", ticks: [0, 5, 7, 10]},
  marks: [Plot.dot(projects, {x: "rateValue", y: "executionScoreValue", fill: "var(--indigo)", r: 5, fillOpacity: 0.6})]
})`
    },
    {
      zh: "没有拿满分、又最接近花完的是哪几张？差的是多少钱？",
      en: "Which forms came closest to spending it all and still lost points? How much was missing?",
      code: `
projects
  .filter((d) => d.executionScoreValue < 10)
  .orderby(aq.desc("rateValue"))
  .slice(0, 3)
  .derive({left: aq.escape((d) => new Decimal(d.adjusted).minus(d.executed).toString())})
  .select("name", "adjusted", "executed", "left", "rate", "executionScore")`
    }
  ]
};
