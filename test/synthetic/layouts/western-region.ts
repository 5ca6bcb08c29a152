import type {Layout} from "./layout.js";

/** Code and name in one cell, headings repeated on every page, titles in 《》, thousands separators in prose as in tables. */
export const westernRegion: Layout = {
  id: "western-region",
  convention: {
    unit: "万元",
    thousands: true,
    nought: "0.00",
    percentDecimals: 2,
    trimmed: false,
    thousandsInProse: true
  },
  table: {
    number: "公开",
    titleTwice: false,
    codeColumns: 1,
    totals: "first",
    totalInHeading: false,
    generalColumns: 5,
    groups: 3,
    expenses: "budgets-first",
    expensesAt: 9,
    classes: 26,
    ordinals: true,
    spacedHeadings: false,
    wrappedNames: false,
    surplusName: "使用非财政拨款结余（含专用结余）",
    glued: true,
    pageRows: 9,
    pageHeads: "repeated",
    spacedNames: false,
    capitalColumns: 3,
    spareRow: false,
    numbering: "一、",
    extras: false,
    place: "before",
    titles: {"01": "《收入支出决算总表》", "02": "《收入决算表》", "03": "《支出决算表》"}
  },
  prose: {
    template: "provincial",
    item: "、",
    brackets: "（）",
    page: 60,
    width: 0,
    since: "较YYYY年度",
    fall: "下降",
    budget: "全年预算",
    reason: "，主要原因是"
  },
  look: {
    captionInTable: true,
    spreadBy: "spaces",
    charset: "utf-8",
    layoutTable: false,
    countedHeadings: false,
    numbers: "texts",
    sheets: "each",
    paper: "portrait",
    repeatsHeads: false
  }
};
