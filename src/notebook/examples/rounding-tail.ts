import type {Example} from "./example.js";

export const roundingTail: Example = {
  id: "rounding-tail",
  title: {zh: "差一分钱，是算错还是四舍五入", en: "A cent off: a mistake, or rounding"},
  about: {
    zh: "每个印着的数代表一个区间。几个区间相加，能不能盖住印着的合计？",
    en: "A printed number stands for an interval. Do the intervals of the parts, added up, reach the printed total?"
  },
  steps: [
    {
      zh: "表06 的“商品和服务支出”和它下面的各项。",
      en: "Goods and services in table 06, and the items below it.",
      code: `
const parts = table06.filter((d) => d.parent === "302" && d.amount !== null).array("amount");
const printed = amount("06:302:amount");`
    },
    {
      zh: "各项之和，和印着的差多少。",
      en: "Their sum, and how far it is from what is printed.",
      code: `
const sum = parts.reduce((sum, text) => sum.plus(text), new Decimal("0"));
const difference = printed.minus(sum);
display(difference);`
    },
    {
      zh: "每个数四舍五入到分，最多偏半个末位；各项和合计自己都会偏。\n偏差在这个范围之内，就可能只是四舍五入。",
      en: "Each number is rounded, so it is at most half of its last digit off; the parts and the total each are.\nA difference within that may be nothing but rounding.",
      code: `
const most = new Decimal("0.005").times(parts.length + 1);
display({difference: difference.toString(), most: most.toString(), rounding: difference.abs().lte(most)});`
    },
    {
      zh: "文件里还有哪些这样的尾差？checks 是这个网站做过的全部核对。",
      en: "Which other tails are there? checks holds every check that this site made.",
      code: `
checks
  .filter((d) => d.outcome === "rounding")
  .select(lang === "zh" ? "title" : "titleEn", lang === "zh" ? "label" : "labelEn", "printed", "computed", "difference")`
    }
  ]
};
