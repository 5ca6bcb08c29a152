import type {DivergingOptions, DivergingRow} from "../../diverging-pair.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const divergingPair = {
  id: "diverging-pair",
  component: "divergingPair",
  name: {zh: "左右条形", en: "Diverging pair"},
  purpose: "change",
  sketch: [
    {as: "faint", d: "M30 3V57M72 3V57"},
    {as: "fill", d: "M18 8h12v11H18zM30 41h10v11H30zM62 8h10v11H62zM72 41h16v11H72z"},
    {as: "fill", told: true, d: "M30 24h16v11H30zM72 24h5v11H72z"}
  ],
  use: "增减有正有负：减的往左，增的往右，零在中间。可以并排画两种读法，比如百分比和金额，让人看到百分比很大的，金额也许很小。两边各有各的尺。",
  not: "全是增或全是减，用{ranked-bars}；增减要从一个总数走到另一个总数，用{bridge}。",
  call: "drawPlot(divergingPair(rows, {width, titles: [first, second]}), {figure: id})",
  given: {
    type: "DivergingRow",
    columns: [
      KEY,
      LABEL,
      {name: "change", meaning: "增减（Quantity），可以小于零；这一列同一单位"},
      {name: "other", meaning: "同一增减的另一种读法（Quantity），画在第二栏（可省略）"},
      MARKED
    ]
  },
  options: [{name: "titles", meaning: "两栏各叫什么", standard: "[]"}],
  narrow: "两栏上下叠放，名字在上。"
} as const satisfies EntryOf<DivergingRow, DivergingOptions>;
