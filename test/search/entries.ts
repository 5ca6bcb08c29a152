import {entriesOf, type Searched} from "../../src/search/index.js";

const searched: Searched = {
  pages: [
    {
      href: "sangong",
      title: "三公经费",
      text: "出国、用车和接待。",
      headings: [{id: "reception", title: "公务接待费", text: "同一笔钱有两个团组数。财政拨款开支的公务接待。"}]
    },
    {href: "", title: "一分钟读懂", text: "收入和支出。", headings: []}
  ],
  cells: [
    cell(
      "03:2010301:basic",
      "2010301",
      "12,345.60",
      "万元",
      "表03 行政运行·基本支出",
      "table 03, Administrative operation"
    ),
    cell(
      "03:2010302:basic",
      "2010302",
      "190.14",
      "万元",
      "表03 一般行政管理事务·基本支出",
      "table 03, General administration"
    ),
    cell("03:2010302:other", "2010302", "", "万元", "表03 一般行政管理事务·其他", "table 03, General administration"),
    cell(
      "09:reception:outturn",
      "reception",
      "1190.14",
      "万元",
      "表09 公务接待费·决算数",
      "table 09, Official hospitality"
    ),
    cell("claim:1:share", "", "9.1%", "%", "情况说明一", "section 1")
  ],
  terms: [
    {
      id: "reception",
      zh: "公务接待费",
      en: "Official hospitality",
      note: {zh: "接待来人的费用", en: "What guests cost"}
    },
    {id: "function.2010301", zh: "行政运行", en: "Administrative operation"}
  ],
  findings: [
    {
      id: "count:reception",
      headlineZh: "接待的团组有两个数",
      saysZh: "文中一个，表上一个。",
      questionZh: "依据哪份清单？",
      headlineEn: "Two counts of hospitality groups",
      saysEn: "One in the text, one on the form.",
      questionEn: "Which list is each from?"
    }
  ],
  figures: [{id: "hospitality-counts", title: "接待费按团组平均", subtitle: "两个团组数"}]
};

/** A small site, made up. */
export const entries = entriesOf(searched, "zh");
export const englishEntries = entriesOf({...searched, pages: [], figures: []}, "en");

function cell(id: string, row: string, text: string, unit: string, label: string, labelEn: string) {
  return {id, row, text, unit, label, labelEn};
}
