import type {Example} from "./example.js";

export const ownCheck: Example = {
  id: "own-check",
  title: {zh: "自己写一条核对", en: "A check of your own"},
  about: {
    zh: "挑一条这个网站还没查的规则，写出来，跑一遍。",
    en: "Take a rule that you would like to see checked, write it, and run it."
  },
  steps: [
    {
      zh: "规则：表05 每一行，基本支出＝人员经费＋公用经费，支出合计＝基本支出＋项目支出。\n先把一行的几个数放在一起。没有印数的，当作零。",
      en: "The rule: in each row of table 05, basic is staff plus running, and total is basic plus project.\nFirst bring the numbers of a row together. Where none is printed, take nought.",
      code: `
const lines = table05
  .groupby("key", lang === "zh" ? "name" : "nameEn")
  .pivot("measure", {amount: (d) => op.any(d.amount)})`
    },
    {
      zh: "把规则写成一个函数：返回相差多少。",
      en: "The rule as a function, which gives the difference.",
      code: `
const difference = (total, ...parts) =>
  parts.reduce((rest, part) => rest.minus(part || "0"), new Decimal(total || "0"))`
    },
    {
      zh: "每一行都查，留下对不上的。差一分的，再用“四舍五入”那个例子看。",
      en: "Check every row, keep those that differ. A cent is a matter for the example on rounding.",
      code: `
const off = lines
  .derive({
    ofBasic: aq.escape((d) => difference(d.basic, d.staff, d.running).toString()),
    ofTotal: aq.escape((d) => difference(d.total, d.basic, d.project).toString())
  })
  .filter((d) => d.ofBasic !== "0" || d.ofTotal !== "0")`
    },
    {
      zh: "查了几行，有几行不对？",
      en: "How many rows were checked, and how many differ?",
      code: `
({checked: lines.numRows(), differ: off.numRows()})`
    }
  ]
};
