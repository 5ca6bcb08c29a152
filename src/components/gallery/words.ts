import type {Lang, Option, Purpose, Said} from "./entry.js";

const WORDS = {
  zh: {
    contents: "图的目录",
    around: "图的周围：",
    use: "什么时候用",
    not: "什么时候用别的",
    call: "怎样写",
    given: "给它的数据",
    options: "选项",
    name: "名称",
    meaning: "意思",
    standard: "不写时",
    second: "另一例",
    narrow: "在手机上：",
    comma: "、",
    stop: "。",
    failed: "画这张图要的数据没有取到。请查看网络，再刷新这一页。"
  },
  en: {
    contents: "Contents of the gallery",
    around: "Around the charts: ",
    use: "When to use it",
    not: "When to use another",
    call: "How to write it",
    given: "What it is given",
    options: "Options",
    name: "Name",
    meaning: "Meaning",
    standard: "Default",
    second: "Another example",
    narrow: "On a phone, ",
    comma: ", ",
    stop: ".",
    failed: "The data for this figure did not arrive. Look at the network, then load the page again."
  }
};

export const purposes: Readonly<Record<Purpose, Said>> = {
  size: {zh: "比大小", en: "compare sizes"},
  parts: {zh: "看构成", en: "see parts"},
  change: {zh: "看变化", en: "see change"},
  spread: {zh: "看分布", en: "see spread"},
  single: {zh: "一个一个看", en: "one by one"},
  around: {zh: "图的周围", en: "around charts"}
};

/** What every chart takes. */
export const everyChart: readonly Option[] = [
  {
    name: "width",
    meaning: {
      zh: "画多宽，像素；320 到 1400 都合适，高由行数定",
      en: "width in pixels; 320 to 1400 will do; the height follows from the rows"
    },
    standard: "640"
  },
  {name: "fontSize", meaning: {zh: "字多大，像素", en: "size of text in pixels"}, standard: "14"},
  {
    name: "…",
    meaning: {zh: "其余的选项原样交给 Observable Plot", en: "all other options go to Observable Plot as they are"},
    standard: {zh: "不写", en: "none"}
  }
];

/** What the gallery says around its entries. */
export function words(lang: Lang): (typeof WORDS)["zh"] {
  return WORDS[lang];
}
