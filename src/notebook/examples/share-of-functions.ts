import type {Example} from "./example.js";

export const shareOfFunctions: Example = {
  id: "share-of-functions",
  title: {zh: "各类功能占多少", en: "The share of each function"},
  about: {
    zh: "每一类除以合计，再验一验各类之和。",
    en: "Each class over the total; then check that they make the whole."
  },
  steps: [
    {
      zh: "表05 第一级是“类”。占比由字算出，四舍五入到一位小数。",
      en: "The first level of table 05 is the class. Shares are computed from the digits, rounded to one decimal.",
      code: `
const whole = amount("05:total:total");
const shares = table05
  .filter((d) => d.level === 1 && d.measure === "total")
  .derive({share: aq.escape((d) => new Decimal(d.amount).div(whole).times(100).toFixed(1))})
  .select("code", {[lang === "zh" ? "name" : "nameEn"]: "name"}, "amount", "share")`
    },
    {
      zh: "各类的金额加起来，等于合计吗？",
      en: "Do the classes make the total?",
      code: `
shares.array("amount").reduce((sum, text) => sum.plus(text), new Decimal("0")).equals(whole)`
    },
    {
      zh: "占比加起来呢？四舍五入之后不一定正好是 100。",
      en: "And the shares? After rounding they need not make exactly 100.",
      code: `
shares.array("share").reduce((sum, text) => sum.plus(text), new Decimal("0"))`
    },
    {
      zh: "基本支出和项目支出，分开画。",
      en: "Basic and project spending apart.",
      code: `
Plot.plot({
  width,
  marginLeft: 10,
  height: 260,
  x: {label: lang === "zh" ? "万元" : "10,000 yuan", grid: true},
  y: {axis: null, domain: shares.array("code")},
  color: {domain: ["basic", "project"], range: ["var(--indigo)", "var(--ochre)"], legend: true},
  marks: [
    Plot.barX(
      table05.filter((d) => d.level === 1 && (d.measure === "basic" || d.measure === "project")),
      {x: "value", y: "code", fill: "measure", insetTop: 22}
    ),
    Plot.text(shares, {x: 0, y: "code", text: (d) => \`\${d.name} \${d.share}%\`, textAnchor: "start", dy: -10, dx: 2})
  ]
})`
    }
  ]
};
