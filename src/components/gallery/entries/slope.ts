import type {SlopeOptions, SlopeRow} from "../../slope.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const slope = {
  id: "slope",
  component: "slope",
  name: {zh: "坡度图", en: "Slope"},
  purpose: "change",
  sketch: [
    {as: "faint", d: "M6 54H42M54 54H90"},
    {as: "line", d: "M8 26L40 32"},
    {as: "line", told: true, d: "M56 26L88 8"},
    {as: "dots", d: "M8 26h0M40 32h0"},
    {as: "dots", told: true, d: "M56 26h0M88 8h0"}
  ],
  use: {
    zh: "同一件事今年和去年各是多少，涨了还是跌了，谁陡谁缓。每一项占一格，左端起点一样高，所以坡的陡缓就是百分比，与数额大小无关。",
    en: "The same thing this year and last: up or down, steep or gentle. Each item has a panel, all start at one height, so a slope is a percentage, whatever the amount."
  },
  not: {
    zh: "要比数额，用{dumbbell}；要看中间一步步怎样变过来，用{bridge}。数有小于零的，用{diverging-pair}。",
    en: "To compare amounts, use {dumbbell}; to see the steps between, {bridge}; if numbers are below zero, {diverging-pair}."
  },
  call: "drawPlot(slope(rows, {width, times: [before, after]}), {figure: id})",
  given: {
    type: "SlopeRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "before",
        meaning: {zh: "前一个数（Quantity），不小于零", en: "the number before (Quantity), not below zero"}
      },
      {
        name: "after",
        meaning: {zh: "后一个数（Quantity），同一单位", en: "the number after (Quantity), of the same unit"}
      },
      {
        name: "change",
        meaning: {
          zh: "增减的百分比（Quantity），写在格子上方（可省略）",
          en: "the change in percent (Quantity), written above the panel (optional)"
        }
      },
      MARKED
    ]
  },
  options: [
    {
      name: "times",
      meaning: {zh: "两个时间点的叫法，例如两个年份", en: "names of the two moments, such as two years"},
      standard: '["", ""]'
    }
  ],
  narrow: {zh: "格子排成两列。", en: "the panels stand in two columns."}
} as const satisfies EntryOf<SlopeRow, SlopeOptions>;
