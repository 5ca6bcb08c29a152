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
  use: {
    zh: "增减有正有负：减的往左，增的往右，零在中间。可以并排画两种读法，比如百分比和金额，让人看到百分比很大的，金额也许很小。两边各有各的尺。",
    en: "Changes of both signs: less to the left, more to the right, nought in the middle. Two readings can stand side by side, such as percent and money, to show that a large percentage may be little money. Each has its own scale."
  },
  not: {
    zh: "全是增或全是减，用{ranked-bars}；增减要从一个总数走到另一个总数，用{bridge}。",
    en: "If all go the same way, use {ranked-bars}; if the changes lead from one total to another, use {bridge}."
  },
  call: "drawPlot(divergingPair(rows, {width, titles: [first, second]}), {figure: id})",
  given: {
    type: "DivergingRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "change",
        meaning: {
          zh: "增减（Quantity），可以小于零；这一列同一单位",
          en: "the change (Quantity), may be below zero; one unit for the column"
        }
      },
      {
        name: "other",
        meaning: {
          zh: "同一增减的另一种读法（Quantity），画在第二栏（可省略）",
          en: "the same change read another way (Quantity), drawn in the second panel (optional)"
        }
      },
      MARKED
    ]
  },
  options: [{name: "titles", meaning: {zh: "两栏各叫什么", en: "titles of the two panels"}, standard: "[]"}],
  narrow: {zh: "两栏上下叠放，名字在上。", en: "the panels are stacked, names above."}
} as const satisfies EntryOf<DivergingRow, DivergingOptions>;
