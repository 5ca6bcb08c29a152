import type {Layout} from "./layout.js";

/** 公开 numbers, titles twice, totals first, blanks for nothing, five columns in table 05, three groups in table 06. */
export const northernProvince: Layout = {
  id: "northern-province",
  convention: {unit: "万元", thousands: false, nought: "", percentDecimals: 1, trimmed: true, thousandsInProse: false},
  table: {
    number: "公开",
    titleTwice: true,
    codeColumns: 1,
    totals: "first",
    totalInHeading: false,
    generalColumns: 5,
    groups: 3,
    expenses: "budgets-first",
    expensesAt: 9,
    classes: "used",
    ordinals: true,
    spacedHeadings: true,
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
    titles: {}
  },
  prose: {
    template: "provincial",
    item: ". ",
    brackets: "（）",
    page: 24,
    width: 0,
    since: "比上年",
    fall: "下降",
    budget: "预算",
    reason: "，主要是"
  },
  look: {
    captionInTable: false,
    spreadBy: "spaces",
    charset: "utf-8",
    layoutTable: false,
    countedHeadings: true,
    numbers: "numbers",
    sheets: "each",
    paper: "landscape",
    repeatsHeads: true
  }
};
