import type {Example} from "./example.js";

export const targetsExactly: Example = {
  id: "targets-exactly",
  title: {zh: "有多少指标正好完成", en: "How many targets were met to the digit"},
  about: {
    zh: "目标“不低于”或“不超过”某数，结果正好就是那个数的，有多少？",
    en: "Targets of at least or at most a number, and a result that is exactly that number: how many?"
  },
  steps: [
    {
      zh: "留下带 ≥ 或 ≤、目标和结果都是数的指标。",
      en: "Keep indicators with ≥ or ≤ whose target and result are numbers.",
      code: `
const bounds = indicators
  .filter((d) => (d.comparator === "≥" || d.comparator === "≤") && d.targetAmountValue !== null && d.resultAmountValue !== null)
  .derive({exactly: (d) => d.targetAmountValue === d.resultAmountValue})`
    },
    {
      zh: "按“正好”与否数一数。可能真的控制得准，也可能把目标抄成了结果：要看底账。",
      en: "Count them. Things may be kept that exactly, or the target may have been copied as the result: see the records.",
      code: `
bounds.groupby("comparator", "exactly").count().orderby("comparator", "exactly")`
    },
    {
      zh: "满意度单独看：第一级指标是“满意度指标”的，结果都是多少？",
      en: "Satisfaction by itself: what are the results?",
      code: `
indicators
  .filter((d) => op.includes(d.first, "满意度", 0))
  .groupby("target", "result")
  .count()
  .orderby(aq.desc("count"))`
    },
    {
      zh: "全部画出来。",
      en: "All of them, drawn.",
      code: `
draw(figures.targetsMet)`
    }
  ]
};
