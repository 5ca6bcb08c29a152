import type {Layout} from "./layout.js";

/** 财决公开 numbers and 行次, thousands separators, 0 for nothing, budget and outturn in pairs at the ninth place. */
export const island: Layout = {
  id: "island",
  convention: {unit: "万元", thousands: true, nought: "0", percentDecimals: 2, trimmed: true, thousandsInProse: false},
  table: {
    number: "财决公开",
    titleTwice: false,
    codeColumns: 1,
    totals: "first",
    totalInHeading: false,
    generalColumns: 3,
    groups: 3,
    expenses: "pairs",
    expensesAt: 9,
    classes: 26,
    ordinals: true,
    spacedHeadings: false,
    wrappedNames: false,
    surplusName: "使用非财政拨款结余（含专用结余）",
    glued: false,
    pageRows: 0,
    pageHeads: "repeated",
    spacedNames: false,
    capitalColumns: 3,
    spareRow: false,
    numbering: "一、",
    extras: false,
    place: "before",
    titles: {"01": "收入支出决算表", "02": "收入决算总表", "03": "支出决算总表"}
  },
  prose: {
    template: "provincial",
    item: "．",
    brackets: "（）",
    page: 0,
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
    layoutTable: true,
    countedHeadings: false,
    numbers: "numbers",
    sheets: "one",
    paper: "portrait",
    repeatsHeads: true
  }
};
