import type {ChartOptions} from "../../chart-options.js";
import type {HeatMapRow, Outcome} from "../../ledger-heat-map.js";
import {KEY, LABEL} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const ledgerHeatMap = {
  id: "ledger-heat-map",
  component: "ledgerHeatMap",
  name: {zh: "账本热图", en: "Ledger heat map"},
  purpose: "single",
  sketch: [
    {as: "units", d: "M16 13H88M4 30H88M4 47H34"},
    {as: "units", told: true, d: "M4 13H10"}
  ],
  use: {
    zh: "一份文件里的每一个数画成一小格，按表分组，颜色说核对的结果，对不上的排在最前。一眼看出核对了多少、哪里对不上、哪里没有可核对的。",
    en: "Every number of a document as a small square, by table, coloured by what the checks say, those that do not agree first. One look tells how much was checked, where it does not agree, and where there is nothing to check against."
  },
  not: {
    zh: "几十个数，列一张表就够。要看的是某一张表里哪一格，去账本。",
    en: "For a few dozen numbers a table will do. To see which cell of which table, go to the ledger."
  },
  call: "drawPlot(ledgerHeatMap(rows, {width, words}), {figure: id})",
  given: {
    type: "HeatMapRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "numbers",
        meaning: {zh: "这一组共有多少个数（Quantity）", en: "how many numbers the group has (Quantity)"}
      },
      {
        name: "unequal",
        meaning: {
          zh: "其中对不上的个数（Quantity），没有就是 null；下面四列相同",
          en: "how many of them do not agree (Quantity), null for none; likewise the next four"
        }
      },
      {name: "explained", meaning: {zh: "说得通的个数", en: "how many are explained"}},
      {name: "rounding", meaning: {zh: "只差尾数的个数", en: "how many differ by rounding only"}},
      {name: "equal", meaning: {zh: "对得上的个数", en: "how many agree"}},
      {name: "open", meaning: {zh: "没有可核对的个数", en: "how many have nothing to be checked against"}},
      {
        name: "total",
        meaning: {
          zh: "是全部的合计：写进图例，不画格子（可省略）",
          en: "the total of all: goes into the legend, with no squares drawn (optional)"
        }
      }
    ]
  },
  options: [
    {
      name: "words",
      meaning: {zh: "五种结果各叫什么", en: "what to call the five outcomes"},
      standard: {zh: "必须给", en: "required"}
    }
  ],
  narrow: {zh: "名字和个数在上，格子在下。", en: "names and counts above, squares below."}
} as const satisfies EntryOf<HeatMapRow, ChartOptions & {readonly words: Readonly<Record<Outcome, string>>}>;
