import type {ChartOptions} from "../../chart-options.js";
import type {RankedRow} from "../../ranked-bars.js";
import {KEY, LABEL, MARKED} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const rankedBars = {
  id: "ranked-bars",
  component: "rankedBars",
  name: {zh: "排序条形", en: "Ranked bars"},
  purpose: "size",
  sketch: [
    {as: "fill", d: "M4 6h84v9H4zM4 20h56v9H4zM4 48h16v9H4z"},
    {as: "fill", told: true, d: "M4 34h34v9H4z"}
  ],
  use: "一组数比大小，最先想到它。条形横着排，再长的名字也读得完，数就写在条形末端，不用来回找图例。",
  not: "几个数加起来是一个整体，整体又要紧，用{split-bars}；名目分上下级，用{nested-bars}。同一行有前后几个数，用{dumbbell}。",
  call: "drawPlot(rankedBars(rows, {width}), {figure: id})",
  given: {
    type: "RankedRow",
    columns: [KEY, LABEL, {name: "amount", meaning: "数和它的出处（Quantity），同一单位，不小于零"}, MARKED]
  },
  options: [],
  second: "标出一条：故事说的那一条用朱砂色。再短也从零画起，不截断、不放大。"
} as const satisfies EntryOf<RankedRow, ChartOptions>;
