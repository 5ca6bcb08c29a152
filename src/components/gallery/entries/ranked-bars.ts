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
  use: {
    zh: "一组数比大小，最先想到它。条形横着排，再长的名字也读得完，数就写在条形末端，不用来回找图例。",
    en: "The first to think of for comparing sizes. Bars lie flat, so that even the longest name can be read; numbers stand at their ends, so that nobody has to look for a legend."
  },
  not: {
    zh: "几个数加起来是一个整体，整体又要紧，用{split-bars}；名目分上下级，用{nested-bars}。同一行有前后几个数，用{dumbbell}。",
    en: "If the numbers add up to a whole that matters, use {split-bars}; if the names have levels, {nested-bars}; for several numbers a row, before and after, {dumbbell}."
  },
  call: "drawPlot(rankedBars(rows, {width}), {figure: id})",
  given: {
    type: "RankedRow",
    columns: [
      KEY,
      LABEL,
      {
        name: "amount",
        meaning: {
          zh: "数和它的出处（Quantity），同一单位，不小于零",
          en: "the number and its origin (Quantity), of one unit, not below zero"
        }
      },
      MARKED
    ]
  },
  options: [],
  second: {
    zh: "标出一条：故事说的那一条用朱砂色。再短也从零画起，不截断、不放大。",
    en: "One is marked: the bar that the story is about is in cinnabar. However short, a bar begins at nought, neither cut off nor enlarged."
  }
} as const satisfies EntryOf<RankedRow, ChartOptions>;
