import type {Example} from "./example.js";

export const cutAndSpent: Example = {
  id: "cut-and-spent",
  title: {zh: "砍掉多少，又花了多少", en: "How much was cut, and how much was spent"},
  about: {
    zh: "用 Plot 自己画一张图：每个项目三个数。",
    en: "Draw a chart of your own with Plot: three numbers a project."
  },
  steps: [
    {
      zh: "把三列折成一列：每个项目三行。",
      en: "Fold three columns into one: three rows a project.",
      code: `
const stages = projects
  .select("id", "name", "initialValue", "adjustedValue", "executedValue")
  .fold(["initialValue", "adjustedValue", "executedValue"], {as: ["stage", "value"]})
  .derive({stage: (d) => op.replace(d.stage, "Value", "")})`
    },
    {
      zh: "一行一个项目，横线是年初到执行的距离。颜色从深到浅：执行、全年、年初。",
      en: "A row a project; the line runs from the initial budget to what was executed.",
      code: `
Plot.plot({
  width,
  height: 640,
  x: {label: lang === "zh" ? "万元" : "10,000 yuan", grid: true},
  y: {axis: null, domain: projects.orderby(aq.desc("initialValue")).array("name")},
  color: {domain: ["initial", "adjusted", "executed"], range: ["var(--slate)", "var(--gamboge)", "var(--indigo)"], legend: true},
  marks: [
    Plot.ruleY(projects, {x1: "initialValue", x2: "executedValue", y: "name", stroke: "var(--rule)"}),
    Plot.dot(stages, {x: "value", y: "name", fill: "stage", r: 4}),
    Plot.text(projects, {x: 0, y: "name", text: "name", textAnchor: "start", dx: 2, dy: -12})
  ]
})`
    },
    {
      zh: "哪些项目花的不到年初预算的一半？",
      en: "Which spent less than half of the first plan?",
      code: `
projects
  .filter((d) => d.executedValue < d.initialValue / 2)
  .select("name", "initial", "adjusted", "executed", "rate", "score")`
    }
  ]
};
