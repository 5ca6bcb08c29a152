import type {Layout} from "./layout.js";

/** Tables after everything else, called 表一 and so on, two of which are the place's own; no numbers, a dozen rows a page. */
export const inlandCity: Layout = {
  id: "inland-city",
  convention: {unit: "万元", thousands: true, nought: "", percentDecimals: 2, trimmed: false, thousandsInProse: false},
  table: {
    number: "",
    titleTwice: false,
    codeColumns: 1,
    totals: "first",
    totalInHeading: false,
    generalColumns: 3,
    groups: 3,
    expenses: "budgets-first",
    expensesAt: 9,
    classes: "used",
    ordinals: false,
    spacedHeadings: false,
    wrappedNames: false,
    surplusName: "使用非财政拨款结余",
    glued: false,
    pageRows: 12,
    pageHeads: "repeated",
    spacedNames: false,
    capitalColumns: 3,
    spareRow: false,
    numbering: "表一：",
    extras: true,
    place: "after",
    titles: {}
  },
  prose: {
    template: "provincial",
    item: ". ",
    brackets: "（）",
    page: 48,
    width: 0,
    since: "比上年",
    fall: "下降",
    budget: "年初预算",
    reason: "，主要是"
  },
  look: {
    captionInTable: true,
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
