import type {Layout} from "./layout.js";

/**
 * As districts of the east coast print: tables first, 三公 seventh, balances in table 08, the older 24 classes, separators and
 * noughts as each table's maker had it, pages that go on without heads.
 */
export const coastalDistrict: Layout = {
  id: "coastal-district",
  convention: {
    unit: "万元",
    thousands: "mixed",
    nought: "mixed",
    percentDecimals: 2,
    trimmed: false,
    thousandsInProse: false
  },
  table: {
    number: "",
    titleTwice: false,
    codeColumns: 3,
    totals: "first",
    totalInHeading: true,
    generalColumns: 3,
    groups: 2,
    expenses: "pairs",
    expensesAt: 7,
    classes: 24,
    ordinals: false,
    spacedHeadings: false,
    wrappedNames: false,
    surplusName: "使用非财政拨款结余",
    glued: false,
    pageRows: 11,
    pageHeads: "once",
    spacedNames: true,
    capitalColumns: 6,
    spareRow: true,
    numbering: "一、",
    extras: false,
    place: "before",
    titles: {"08": "国有资本经营预算财政拨款收入支出决算表"}
  },
  prose: {
    template: "district",
    item: "、",
    brackets: "（）",
    page: 0,
    width: 38,
    since: "与YYYY年度相比，",
    fall: "下降",
    budget: "年初预算",
    reason: "，主要原因是"
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
    repeatsHeads: false
  }
};
