import type {ChartOptions} from "../../chart-options.js";
import type {SplitRow} from "../../split-bars.js";
import {KEY, LABEL} from "../columns.js";
import type {EntryOf} from "../entry.js";

export const splitBars = {
  id: "split-bars",
  component: "splitBars",
  name: {zh: "分段条形", en: "Split bars"},
  purpose: "parts",
  sketch: [
    {as: "fill", d: "M4 12h60v14H4zM66 12h22v14H66zM4 36h32v14H4z"},
    {as: "fill", told: true, d: "M38 36h16v14H38z"}
  ],
  use: "两三个整体并排，各由几部分组成：先比整体，再看部分。每段的名字和数就写在这一段上，写不下的引一条线出来。",
  not: "一个整体里有许多小份，每份都要读，用{ranked-bars}；部分里还有部分，用{nested-bars}。",
  call: "drawPlot(splitBars(rows, {width}), {figure: id})",
  given: {
    type: "SplitRow",
    columns: [
      {name: "bar", meaning: "属于哪一条，写在那一条上方"},
      KEY,
      LABEL,
      {name: "amount", meaning: "这一段的数和出处（Quantity）"},
      {name: "marked", meaning: "故事说的就是它：用朱砂色"}
    ]
  },
  options: [],
  second: "几条长短不同：同一笔支出，对照不同的预算。"
} as const satisfies EntryOf<SplitRow, ChartOptions>;
