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
  use: "一份文件里的每一个数画成一小格，按表分组，颜色说核对的结果，对不上的排在最前。一眼看出核对了多少、哪里对不上、哪里没有可核对的。",
  not: "几十个数，列一张表就够。要看的是某一张表里哪一格，去账本。",
  call: "drawPlot(ledgerHeatMap(rows, {width, words}), {figure: id})",
  given: {
    type: "HeatMapRow",
    columns: [
      KEY,
      LABEL,
      {name: "numbers", meaning: "这一组共有多少个数（Quantity）"},
      {name: "unequal", meaning: "其中对不上的个数（Quantity），没有就是 null；下面四列相同"},
      {name: "explained", meaning: "说得通的个数"},
      {name: "rounding", meaning: "只差尾数的个数"},
      {name: "equal", meaning: "对得上的个数"},
      {name: "open", meaning: "没有可核对的个数"},
      {name: "total", meaning: "是全部的合计：写进图例，不画格子（可省略）"}
    ]
  },
  options: [{name: "words", meaning: "五种结果各叫什么", standard: "必须给"}],
  narrow: "名字和个数在上，格子在下。"
} as const satisfies EntryOf<HeatMapRow, ChartOptions & {readonly words: Readonly<Record<Outcome, string>>}>;
