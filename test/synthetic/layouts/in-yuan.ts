import type {Layout} from "./layout.js";

/** A whole document in 元: nothing is rounded, and sums have no tails. */
export const inYuan: Layout = {
  id: "in-yuan",
  convention: {
    unit: "元",
    thousands: true,
    nought: "0.00",
    percentDecimals: 1,
    trimmed: false,
    thousandsInProse: false
  },
  table: {
    number: "公开",
    titleTwice: false,
    codeColumns: 1,
    totals: "last",
    totalInHeading: false,
    generalColumns: 5,
    groups: 2,
    expenses: "budgets-first",
    expensesAt: 9,
    classes: "used",
    ordinals: true,
    spacedHeadings: false,
    wrappedNames: true,
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
    titles: {"04": "财政拨款收入支出决算表", "07": "政府性基金预算财政拨款支出决算表"}
  },
  prose: {
    template: "provincial",
    item: "、",
    brackets: "()",
    page: 0,
    width: 0,
    since: "与YYYY年度相比，",
    fall: "降低",
    budget: "预算",
    reason: ""
  },
  look: {
    captionInTable: false,
    spreadBy: "justifying",
    charset: "gbk",
    layoutTable: true,
    countedHeadings: false,
    numbers: "texts",
    sheets: "one",
    paper: "landscape",
    repeatsHeads: true
  }
};
