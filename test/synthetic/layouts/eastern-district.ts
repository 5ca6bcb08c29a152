import type {Layout} from "./layout.js";

/** No table numbers, 类/款/项 apart, the total in the heading's row, thousands separators, table 09 seventh and in pairs. */
export const easternDistrict: Layout = {
  id: "eastern-district",
  convention: {unit: "万元", thousands: true, nought: "", percentDecimals: 2, trimmed: false, thousandsInProse: false},
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
    classes: 26,
    ordinals: false,
    spacedHeadings: false,
    wrappedNames: true,
    surplusName: "使用非财政拨款结余（含专用结余）",
    glued: false,
    pageRows: 0,
    pageHeads: "repeated",
    spacedNames: true,
    capitalColumns: 3,
    spareRow: false,
    numbering: "一、",
    extras: false,
    place: "before",
    titles: {"08": "国有资本经营预算财政拨款支出决算表", "09": "一般公共预算财政拨款“三公”经费支出决算表"}
  },
  prose: {
    template: "municipal",
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
    spreadBy: "justifying",
    charset: "utf-8",
    layoutTable: false,
    countedHeadings: false,
    numbers: "texts",
    sheets: "each",
    paper: "portrait",
    repeatsHeads: false
  }
};
