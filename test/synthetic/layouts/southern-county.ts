import type {Layout} from "./layout.js";

/** 类/款/项 apart with a row for the total, blanks for nothing, lines cut anywhere, two decimals in every percentage. */
export const southernCounty: Layout = {
  id: "southern-county",
  convention: {unit: "万元", thousands: false, nought: "", percentDecimals: 2, trimmed: false, thousandsInProse: false},
  table: {
    number: "公开",
    titleTwice: false,
    codeColumns: 3,
    totals: "last",
    totalInHeading: false,
    generalColumns: 3,
    groups: 3,
    expenses: "budgets-first",
    expensesAt: 9,
    classes: "used",
    ordinals: false,
    spacedHeadings: true,
    wrappedNames: false,
    surplusName: "使用非财政拨款结余",
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
    page: 0,
    width: 45,
    since: "比上年",
    fall: "下降",
    budget: "年初预算",
    reason: "，主要是"
  },
  look: {
    captionInTable: false,
    spreadBy: "letter-spacing",
    charset: "utf-8",
    layoutTable: false,
    countedHeadings: false,
    numbers: "numbers",
    sheets: "each",
    paper: "portrait",
    repeatsHeads: true
  }
};
