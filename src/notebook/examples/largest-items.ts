import type {Example} from "./example.js";

export const largestItems: Example = {
  id: "largest-items",
  title: {zh: "钱花在哪几项上", en: "Where most of the money went"},
  about: {zh: "筛选、排序、取前几行，再画成条形图。", en: "Filter, sort, take the first rows, and draw bars."},
  steps: [
    {
      zh: "表03 是支出决算表。留下最细的一级（项级，level 是 3）和“合计”一列，从大到小排。\n想看更多或更少，拖动控件。",
      en: "Table 03 is expenditure. Keep the finest level (level is 3) and the column of totals, largest first.\nMove the slider to see more or fewer.",
      code: `
const n = view(Inputs.range([3, 20], {value: 8, step: 1, label: lang === "zh" ? "几项" : "Items"}))`
    },
    {
      zh: "n 变了，这一格就重算。amount 是印着的字，value 是它的近似小数，排序用。",
      en: "When n changes this cell reruns. amount is the printed text; value is a float of it, to sort with.",
      code: `
const largest = table03
  .filter((d) => d.level === 3 && d.measure === "total" && d.value !== null)
  .orderby(aq.desc("value"))
  .slice(0, n)
  .select("code", {[lang === "zh" ? "name" : "nameEn"]: "name"}, "amount", "value", "id")`
    },
    {
      zh: "同样的行，画成条形图。",
      en: "The same rows as bars.",
      code: `
Plot.plot({
  width,
  marginLeft: 10,
  height: 30 + n * 44,
  x: {axis: null},
  y: {axis: null, domain: largest.array("code")},
  marks: [
    Plot.barX(largest, {x: "value", y: "code", insetTop: 22, fill: "var(--indigo)"}),
    Plot.text(largest, {x: 0, y: "code", text: (d) => \`\${d.name}  \${d.amount}\`, textAnchor: "start", dx: 2, dy: -10})
  ]
})`
    }
  ]
};
