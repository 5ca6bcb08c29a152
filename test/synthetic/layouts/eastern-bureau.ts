import type {Layout} from "./layout.js";

/** One code, totals last, 0.00 for nothing, all classes listed, three columns in table 05. */
export const easternBureau: Layout = {
  id: "eastern-bureau",
  convention: {
    unit: "万元",
    thousands: false,
    nought: "0.00",
    percentDecimals: 2,
    trimmed: false,
    thousandsInProse: false
  },
  table: {
    number: "",
    titleTwice: true,
    codeColumns: 1,
    totals: "last",
    totalInHeading: false,
    generalColumns: 3,
    groups: 2,
    expenses: "pairs",
    expensesAt: 7,
    classes: 26,
    ordinals: false,
    spacedHeadings: true,
    wrappedNames: false,
    surplusName: "使用非财政拨款结余",
    glued: false,
    pageRows: 0,
    pageHeads: "repeated",
    spacedNames: true,
    capitalColumns: 3,
    spareRow: false,
    numbering: "一、",
    extras: false,
    place: "before",
    titles: {"06": "一般公共预算财政拨款基本支出决算表", "09": "“三公”经费支出决算表"}
  },
  prose: {
    template: "municipal",
    item: ". ",
    brackets: "()",
    page: 30,
    width: 0,
    since: "较YYYY年度",
    fall: "降低",
    budget: "预算",
    reason: "，主要原因："
  },
  look: {
    captionInTable: true,
    spreadBy: "letter-spacing",
    charset: "gbk",
    layoutTable: false,
    countedHeadings: true,
    numbers: "numbers",
    sheets: "each",
    paper: "landscape",
    repeatsHeads: false
  }
};
